package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.ImageData;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Writes HTML in UTF-8, with classes for a style sheet. Text of an issue goes through {@link #text}, {@link #lines}, {@link #plain} or an attribute
 * value, which escape it; {@link #raw} and names take constants only. I/O errors become {@link UncheckedIOException}s.
 */
class HtmlWriter {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;
    private static final int LOWEST_ELEMENT = 6;

    private final Embedding embedding;
    private final Writer out;

    HtmlWriter(Embedding embedding, OutputStream out) {
        this.embedding = embedding;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    HtmlWriter raw(String markup) {
        write(markup);
        return this;
    }

    HtmlWriter line() {
        write("\n");
        return this;
    }

    /** Writes a start tag. Attributes are names and values in turn; the embedding adds its prefixes. */
    HtmlWriter open(String element, String... attributes) {
        write("<");
        write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            write(" ");
            write(attributes[i]);
            write("=\"");
            plain(embedding.value(attributes[i], attributes[i + 1]));
            write("\"");
        }
        write(">");
        return this;
    }

    HtmlWriter close(String element) {
        write("</");
        write(element);
        write(">");
        return this;
    }

    /** Opens an element whose cells are side by side: the style sheet lays them out. */
    HtmlWriter openRow(String element, String name) {
        return open(element, "class", name).line();
    }

    /** Opens a cell of a row, which here needs no tag: the elements in it are the cells. */
    HtmlWriter openCell(String name, String... attributes) {
        return this;
    }

    HtmlWriter closeCell() {
        return this;
    }

    HtmlWriter closeRow(String element) {
        return close(element).line();
    }

    /** Writes a row of the contents that leads to the element with this id; {@code page} may be empty. */
    HtmlWriter contentsRow(String id, String title, String page) {
        open("a", "class", "entry", "href", "#" + id).element("span", title, "class", "name");
        if (!page.isEmpty()) {
            text(" ").element("span", page, "class", "page");
        }
        return close("a");
    }

    /** The address of a picture: the picture itself. */
    String source(ImageData picture) {
        return dataUri(picture);
    }

    static String dataUri(ImageData picture) {
        return "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
    }

    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Writes a heading; {@code level} is from 1, before any offset. Below {@code h6} the level is in ARIA. */
    HtmlWriter heading(int level, String text, String... attributes) {
        return heading(level, List.of(text), attributes);
    }

    /** Writes a heading of several lines. */
    HtmlWriter heading(int level, List<String> lines, String... attributes) {
        int actual = level + embedding.headingOffset();
        String text = String.join("\n", lines);
        if (actual <= LOWEST_ELEMENT) {
            return open("h" + actual, attributes).lines(text).close("h" + actual);
        }
        return open("div", with(attributes, "role", "heading", "aria-level", String.valueOf(actual)))
                .lines(text)
                .close("div");
    }

    /** The value of {@code href} for an id. */
    String reference(String id) {
        return embedding.value("href", "#" + id);
    }

    private static String[] with(String[] attributes, String... more) {
        return Stream.concat(Arrays.stream(attributes), Arrays.stream(more)).toArray(String[]::new);
    }

    /** The character itself if HTML allows it, else U+FFFD. */
    static int visible(int codePoint) {
        return isAllowed(codePoint) ? codePoint : REPLACEMENT_CHARACTER;
    }

    /** Writes text; long words in it may be broken. */
    HtmlWriter text(String text) {
        int written = 0;
        for (MatchResult word : LongWords.in(text)) {
            plain(text.substring(written, word.start()));
            longWord(word.group());
            written = word.end();
        }
        return plain(text.substring(written));
    }

    private void longWord(String word) {
        String between = "";
        for (String piece : LongWords.pieces(word)) {
            raw(between);
            piece(piece);
            between = "<wbr>";
        }
    }

    /** The signs at the end of a piece stay with the character before them. */
    private void piece(String piece) {
        if (LongWords.exceedsShortLine(piece)) {
            int end = LongWords.startOfUnbrokenEnd(piece);
            open("span", "class", "long-word").plain(piece.substring(0, end)).close("span");
            plain(piece.substring(end));
        } else {
            plain(piece);
        }
    }

    /** Writes text with line breaks between its lines. */
    HtmlWriter lines(String text) {
        String between = "";
        for (String line : text.split("\n", -1)) {
            raw(between).text(line);
            between = "<br>";
        }
        return this;
    }

    /** Writes text where no element is allowed. */
    HtmlWriter plain(String text) {
        for (PrimitiveIterator.OfInt codePoints = text.codePoints().iterator(); codePoints.hasNext(); ) {
            escaped(codePoints.nextInt());
        }
        return this;
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void escaped(int codePoint) {
        switch (codePoint) {
            case '&' -> write("&amp;");
            case '<' -> write("&lt;");
            case '>' -> write("&gt;");
            case '"' -> write("&quot;");
            default -> write(Character.toString(visible(codePoint)));
        }
    }

    /** HTML 13.2.3.5: parsing changes carriage returns; the other characters refused here are parse errors. */
    static boolean isAllowed(int codePoint) {
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
