package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Colophon;

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
        for (String recipients : colophon.printedRecipients()) {
            html.element("p", recipients, "class", "recipients").line();
        }
        signature();
        html.close("footer").line();
    }

    private void signature() {
        if (colophon.printedImprint().isEmpty()) {
            return;
        }
        html.open("p", "class", "signature").line();
        for (String part : colophon.printedImprint()) {
            html.element("span", part).line();
        }
        html.close("p").line();
    }
}
