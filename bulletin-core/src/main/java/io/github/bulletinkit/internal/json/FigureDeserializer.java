package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.github.bulletinkit.model.Figure;
import java.io.IOException;

/** Reads a figure, and checks the media type against the data. */
public final class FigureDeserializer extends JsonDeserializer<Figure> {

    @Override
    public Figure deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        FigureForm form = context.readValue(parser, FigureForm.class);
        String mediaType = form.data().mediaType();
        if (!form.mediaType().equals(mediaType)) {
            InvalidFormatException refusal =
                    InvalidFormatException.from(parser, "the picture is " + mediaType, form.mediaType(), Figure.class);
            refusal.prependPath(form, "mediaType");
            throw refusal;
        }
        int width = form.widthPercent() == null ? 0 : form.widthPercent();
        try {
            return new Figure(form.data(), form.alt(), form.caption(), width);
        } catch (IllegalArgumentException e) {
            return (Figure) context.handleInstantiationProblem(Figure.class, form, e);
        }
    }
}
