package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Paragraph;
import java.io.IOException;

/** Reads a block: a string is a paragraph, and {@code type} tells the kind of an object. */
public final class BlockDeserializer extends JsonDeserializer<Block> {

    @Override
    public Block deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return parser.hasToken(JsonToken.START_OBJECT)
                ? (Block) types.deserializeTypedFromObject(parser, context)
                : deserialize(parser, context);
    }

    @Override
    public Block deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? Paragraph.of(parser.getText())
                : (Block) context.handleUnexpectedToken(Block.class, parser);
    }
}
