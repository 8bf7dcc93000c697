package io.github.bulletinkit.render.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.PrimitiveIterator;

/**
 * Writes HTML in UTF-8. Whatever comes from an issue goes through {@link #text} or an attribute's value, which escape
 * it; {@link #raw} and the names take constants only.
 */
final class HtmlWriter {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private final Writer out;

    HtmlWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    HtmlWriter raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    HtmlWriter line() throws IOException {
        out.write('\n');
        return this;
    }

    /** Writes a start tag; the attributes are names and values in turn. */
    HtmlWriter open(String element, String... attributes) throws IOException {
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            text(attributes[i + 1]);
            out.write('"');
        }
        out.write('>');
        return this;
    }

    HtmlWriter close(String element) throws IOException {
        out.write("</");
        out.write(element);
        out.write('>');
        return this;
    }

    /** Writes a whole element that holds nothing but text. */
    HtmlWriter element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    HtmlWriter text(String text) throws IOException {
        for (PrimitiveIterator.OfInt codePoints = text.codePoints().iterator(); codePoints.hasNext(); ) {
            escaped(codePoints.nextInt());
        }
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }

    private void escaped(int codePoint) throws IOException {
        switch (codePoint) {
            case '&' -> out.write("&amp;");
            case '<' -> out.write("&lt;");
            case '>' -> out.write("&gt;");
            case '"' -> out.write("&quot;");
            default -> out.write(Character.toString(isAllowed(codePoint) ? codePoint : REPLACEMENT_CHARACTER));
        }
    }

    /** HTML 13.2.3.5: carriage returns do not survive parsing; the others refused here are parse errors. */
    private static boolean isAllowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n';
            case Character.SURROGATE -> false;
            default -> !isNoncharacter(codePoint);
        };
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
