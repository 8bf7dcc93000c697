package io.github.bulletinkit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Writes every row of a table on one line, as in {@code [ "甲", "乙" ]}, and all other arrays as {@code others} does. */
record RowsOnOneLine(DefaultPrettyPrinter.Indenter others) implements DefaultPrettyPrinter.Indenter {

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
        if (isRow(json.getOutputContext())) {
            json.writeRaw(' ');
        } else {
            others.writeIndentation(json, level);
        }
    }

    /** The only arrays inside arrays are rows; the header is found by its name. */
    private static boolean isRow(JsonStreamContext array) {
        JsonStreamContext parent = array.getParent();
        return parent.inArray()
                || (parent.hasCurrentName() && parent.getCurrentName().equals("header"));
    }

    @Override
    public boolean isInline() {
        return others.isInline();
    }
}
