package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Text;
import java.io.IOException;

/** Reads a run: a string is plain text, an object is emphasised text. */
public final class InlineDeserializer extends JsonDeserializer<Inline> {

    @Override
    public Inline deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return new Text(parser.getText());
        }
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            return context.readValue(parser, Strong.class);
        }
        return (Inline) context.handleUnexpectedToken(Inline.class, parser);
    }
}
