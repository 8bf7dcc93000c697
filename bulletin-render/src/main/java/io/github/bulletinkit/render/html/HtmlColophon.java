package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.PrintedWords;

/** Writes the colophon (版记). */
final class HtmlColophon {
    private final Colophon colophon;
    private final HtmlWriter html;

    HtmlColophon(Colophon colophon, HtmlWriter html) {
        this.colophon = colophon;
        this.html = html;
    }

    void write() {
        if (colophon.equals(Colophon.builder().build())) {
            return;
        }
        html.open("footer", "class", "colophon").line();
        for (String recipients : PrintedWords.STANDARD.recipients(colophon)) {
            html.element("p", recipients, "class", "recipients").line();
        }
        signature();
        html.close("footer").line();
    }

    private void signature() {
        if (PrintedWords.STANDARD.imprint(colophon).isEmpty()) {
            return;
        }
        html.open("p", "class", "signature").line();
        for (String part : PrintedWords.STANDARD.imprint(colophon)) {
            html.element("span", part).line();
        }
        html.close("p").line();
    }
}
