package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.github.bulletinkit.model.ImageData;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads a picture in base64 (RFC 4648, section 4, without line breaks). */
final class ImageDataDeserializer extends JsonDeserializer<ImageData> {

    @Override
    public ImageData deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String base64 = context.readValue(parser, String.class);
        return picture(parser, content(parser, base64));
    }

    private static byte[] content(JsonParser parser, String base64) throws IOException {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw refusal(parser, "this is no base64");
        }
    }

    private static ImageData picture(JsonParser parser, byte[] content) throws IOException {
        try {
            return ImageData.of(content);
        } catch (IllegalArgumentException e) {
            throw refusal(parser, e.getMessage());
        }
    }

    private static InvalidFormatException refusal(JsonParser parser, @Nullable String problem) {
        return InvalidFormatException.from(parser, problem, "", ImageData.class);
    }
}
