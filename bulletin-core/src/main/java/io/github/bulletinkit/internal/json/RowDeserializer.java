package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.bulletinkit.model.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a row of a table and refuses null cells; annotations only reach the list of rows. */
public final class RowDeserializer extends JsonDeserializer<List<Cell>> {

    @Override
    public List<Cell> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            throw MismatchedInputException.from(parser, List.class, "a row must be an array");
        }
        List<Cell> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            try {
                cells.add(cell(parser, context));
            } catch (JsonMappingException e) {
                e.prependPath(cells, cells.size());
                throw e;
            }
        }
        return cells;
    }

    private static Cell cell(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            throw MismatchedInputException.from(parser, Cell.class, "a cell must not be null");
        }
        return context.readValue(parser, Cell.class);
    }
}
