package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.PrintedWords;
import java.util.List;

/** Writes the colophon (版记). */
final class HtmlColophon {
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

    /** A line of parts with space between them. */
    private void spread(String name, List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        html.open("p", "class", name).line();
        for (String part : parts) {
            html.element("span", part).line();
        }
        html.close("p").line();
    }
}
