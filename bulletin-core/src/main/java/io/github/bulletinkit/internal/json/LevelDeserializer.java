package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.github.bulletinkit.model.Heading;
import java.io.IOException;

/** Reads the level of a heading, so that a wrong level is reported at its own place, not at the heading. */
public final class LevelDeserializer extends JsonDeserializer<Integer> {

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        int level = context.readValue(parser, int.class);
        try {
            return new Heading(level, "").level();
        } catch (IllegalArgumentException e) {
            throw InvalidFormatException.from(parser, e.getMessage(), level, Heading.class);
        }
    }
}
