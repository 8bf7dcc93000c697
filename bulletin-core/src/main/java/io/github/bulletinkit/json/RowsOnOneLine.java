package io.github.bulletinkit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.Set;

/**
 * Writes every row of a table and the breaks of a title on one line, as in {@code [ "甲", "乙" ]}, and all other arrays as
 * {@code others} does.
 */
record RowsOnOneLine(DefaultPrettyPrinter.Indenter others) implements DefaultPrettyPrinter.Indenter {
    private static final Set<String> ON_ONE_LINE = Set.of("header", "titleBreaks");

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
        if (isRow(json.getOutputContext())) {
            json.writeRaw(' ');
        } else {
            others.writeIndentation(json, level);
        }
    }

    /** The only arrays inside arrays are rows; the others are found by their names. */
    private static boolean isRow(JsonStreamContext array) {
        JsonStreamContext parent = array.getParent();
        return parent.inArray() || (parent.hasCurrentName() && ON_ONE_LINE.contains(parent.getCurrentName()));
    }

    @Override
    public boolean isInline() {
        return others.isInline();
    }
}
