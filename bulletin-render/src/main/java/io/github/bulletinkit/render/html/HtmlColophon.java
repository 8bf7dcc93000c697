package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.PrintedWords;
import java.util.List;

/** Writes the colophon (版记). */
final class HtmlColophon {
    /** The most parts that are spread over the line of a phone. */
    private static final int MOST_SPREAD = 3;

    private final Colophon colophon;
    private final PrintedWords words;
    private final HtmlWriter html;

    HtmlColophon(Colophon colophon, PrintedWords words, HtmlWriter html) {
        this.colophon = colophon;
        this.words = words;
        this.html = html;
    }

    void write() {
        if (colophon.equals(Colophon.builder().build())) {
            return;
        }
        html.open("footer", "class", "colophon").line();
        for (String recipients : words.recipients(colophon)) {
            html.element("p", recipients, "class", "recipients").line();
        }
        spread("signature", words.imprint(colophon));
        for (String line : colophon.otherLines()) {
            html.element("p", line, "class", "other-line").line();
        }
        spread("printing", words.printing(colophon));
        html.close("footer").line();
    }

    private static String cell(int index, int count) {
        if (count > MOST_SPREAD) {
            return "many";
        }
        return index == 0 ? "first" : "";
    }

    /** A line of parts with space between them. */
    private void spread(String name, List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        html.openRow("p", name);
        for (int i = 0; i < parts.size(); i++) {
            html.openCell(cell(i, parts.size()))
                    .element("span", parts.get(i))
                    .line()
                    .closeCell();
        }
        html.closeRow("p");
    }
}
