package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an item of a list: a string is plain text, an object has runs and perhaps a list. */
public final class ListItemDeserializer extends JsonDeserializer<ListItem> {

    /** An item in object form. */
    public record Form(
            @JsonProperty("inlines") @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
            List<Inline> inlines,

            @JsonProperty("list") @Nullable ListBlock list) {}

    @Override
    public ListItem deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return ListItem.of(parser.getText());
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return (ListItem) context.handleUnexpectedToken(ListItem.class, parser);
        }
        Form form = context.readValue(parser, Form.class);
        try {
            return new ListItem(form.inlines(), form.list());
        } catch (IllegalArgumentException e) {
            return (ListItem) context.handleInstantiationProblem(ListItem.class, form, e);
        }
    }
}
