package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import java.util.List;

/** How the text of the body is laid out: a line is a paragraph, or a line of the printed page. */
sealed interface TextLayout permits OneLineParagraphs, WrappedLines {

    /** How a line follows the one before. */
    enum Step {
        /** It begins a paragraph. */
        BEGINS,
        /** It continues the paragraph. */
        CONTINUES,
        /** It continues a paragraph that was cut, which a person should check. */
        CONTINUES_CUT
    }

    /** The layout of a body, as its lines show it. */
    static TextLayout of(List<Line> body, List<BodyPart> parts) {
        List<List<Line>> texts = parts.stream()
                .filter(part -> !part.isTitle())
                .map(BodyPart::lines)
                .toList();
        Indents indents = new Indents(body, texts);
        return WrappedLines.recognise(texts, indents)
                .<TextLayout>map(wrapped -> wrapped)
                .orElseGet(OneLineParagraphs::new);
    }

    /**
     * How a line follows.
     *
     * @param open the end of the paragraph so far
     * @param before the line before
     * @param line the line
     */
    Step step(String open, Line before, Line line);

    /** A line without the spaces that only place its parts on the page. */
    Line closed(Line line);

    /** Whether a paragraph that begins with a line has the usual indent. */
    boolean indents(Line first);

    /** Whether a line ends where the page ends it, not the paragraph, so that long titles are broken too. */
    boolean isWrapped();
}
