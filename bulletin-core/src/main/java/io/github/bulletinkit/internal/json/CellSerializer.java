package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.bulletinkit.model.Cell;
import java.io.IOException;

/** Writes a cell in one column and one row as a string, any other as an object. */
public final class CellSerializer extends JsonSerializer<Cell> {

    @Override
    public void serialize(Cell cell, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (!cell.isSpanning()) {
            json.writeString(cell.text());
            return;
        }
        json.writeStartObject(cell);
        json.writeStringField("text", cell.text());
        writeUnlessOne("columns", cell.columns(), json);
        writeUnlessOne("rows", cell.rows(), json);
        json.writeEndObject();
    }

    private static void writeUnlessOne(String name, int span, JsonGenerator json) throws IOException {
        if (span != 1) {
            json.writeNumberField(name, span);
        }
    }
}
