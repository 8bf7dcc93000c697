package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Text;
import java.io.IOException;

/** Writes an indented paragraph of plain text as a string, any other as an object. */
public final class ParagraphSerializer extends JsonSerializer<Paragraph> {

    @Override
    public void serializeWithType(
            Paragraph paragraph, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(paragraph, json, provider);
    }

    @Override
    public void serialize(Paragraph paragraph, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (isPlain(paragraph)) {
            json.writeString(paragraph.text());
        } else {
            writeObject(paragraph, json, provider);
        }
    }

    private static boolean isPlain(Paragraph paragraph) {
        return paragraph.indent() && paragraph.inlines().stream().allMatch(Text.class::isInstance);
    }

    private static void writeObject(Paragraph paragraph, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        json.writeStartObject(paragraph);
        json.writeStringField("type", "paragraph");
        if (!paragraph.indent()) {
            json.writeBooleanField("indent", false);
        }
        provider.defaultSerializeField("inlines", paragraph.inlines(), json);
        json.writeEndObject();
    }
}
