package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.bulletinkit.model.Cell;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a cell of a table: a string is a cell in one column and one row, an object may span several. */
public final class CellDeserializer extends JsonDeserializer<Cell> {

    /** A cell in object form. */
    public record Form(
            @JsonProperty("text") @JsonSetter(nulls = Nulls.AS_EMPTY)
            String text,

            @JsonProperty("columns") @Nullable Integer columns,
            @JsonProperty("rows") @Nullable Integer rows) {}

    @Override
    public Cell deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return Cell.of(parser.getText());
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return (Cell) context.handleUnexpectedToken(Cell.class, parser);
        }
        Form form = context.readValue(parser, Form.class);
        try {
            return new Cell(form.text(), orOne(form.columns()), orOne(form.rows()));
        } catch (IllegalArgumentException e) {
            return (Cell) context.handleInstantiationProblem(Cell.class, form, e);
        }
    }

    private static int orOne(@Nullable Integer span) {
        return span == null ? 1 : span;
    }
}
