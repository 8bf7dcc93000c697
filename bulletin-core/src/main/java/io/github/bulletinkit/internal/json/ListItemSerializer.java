package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Text;
import java.io.IOException;

/** Writes an item of plain text as a string, any other as an object. */
public final class ListItemSerializer extends JsonSerializer<ListItem> {

    @Override
    public void serialize(ListItem item, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (item.list() == null && item.inlines().stream().allMatch(Text.class::isInstance)) {
            json.writeString(item.text());
            return;
        }
        json.writeStartObject(item);
        provider.defaultSerializeField("inlines", item.inlines(), json);
        if (item.list() != null) {
            provider.defaultSerializeField("list", item.list(), json);
        }
        json.writeEndObject();
    }
}
