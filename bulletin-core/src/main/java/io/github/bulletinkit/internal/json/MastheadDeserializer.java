package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.bulletinkit.model.Masthead;
import java.io.IOException;

/** Reads an absent masthead as an empty one. */
public final class MastheadDeserializer extends JsonDeserializer<Masthead> {

    @Override
    public Masthead deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return context.readValue(parser, Masthead.class);
    }

    @Override
    public Masthead getNullValue(DeserializationContext context) {
        return Masthead.builder().build();
    }
}
