package io.github.bulletinkit.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An element of a document's structure: its type, what it reads, and the elements in it. */
record StructureNode(String type, String text, List<StructureNode> kids) {

    static StructureNode of(String type, String text, StructureNode... kids) {
        return new StructureNode(type, text, new ArrayList<>(Arrays.asList(kids)));
    }

    /** The same element with another one at its end. */
    StructureNode add(StructureNode kid) {
        kids.add(kid);
        return this;
    }

    /** A line for each element, in reading order, set in by its depth. */
    List<String> dump() {
        List<String> lines = new ArrayList<>();
        dump("", lines);
        return lines;
    }

    private void dump(String indent, List<String> lines) {
        lines.add((indent + type + " " + text).stripTrailing());
        kids.forEach(kid -> kid.dump(indent + "  ", lines));
    }
}
