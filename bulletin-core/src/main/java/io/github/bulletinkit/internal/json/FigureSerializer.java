package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.bulletinkit.model.Figure;
import java.io.IOException;
import java.util.Base64;

/** Writes a figure with its picture in base64, whatever base64 variant the host has set. */
public final class FigureSerializer extends JsonSerializer<Figure> {

    @Override
    public void serializeWithType(Figure figure, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(figure, json, provider);
    }

    @Override
    public void serialize(Figure figure, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(figure);
        json.writeStringField("type", "figure");
        json.writeStringField("mediaType", figure.image().mediaType());
        json.writeStringField(
                "data", Base64.getEncoder().encodeToString(figure.image().bytes()));
        writeUnlessEmpty("alt", figure.alt(), json);
        writeUnlessEmpty("caption", figure.caption(), json);
        if (figure.widthPercent() > 0) {
            json.writeNumberField("widthPercent", figure.widthPercent());
        }
        json.writeEndObject();
    }

    private static void writeUnlessEmpty(String name, String text, JsonGenerator json) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
