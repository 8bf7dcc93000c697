package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.PageEdges;
import java.util.List;

/** How the body is laid out: a line is a paragraph, or a line of the printed page. */
sealed interface TextLayout permits OneLineParagraphs, JoinedLines, WrappedLines {

    enum Step {
        BEGINS,
        CONTINUES,
        /** It continues a paragraph that was cut; a person should check it. */
        CONTINUES_CUT
    }

    /**
     * Returns the layout that the lines of a body show.
     *
     * @param texts the lines of running text, by article
     * @param edges where the pages begin
     */
    static TextLayout of(List<Line> body, List<List<Line>> texts, PageEdges edges) {
        Indents indents = new Indents(body, texts, edges);
        return WrappedLines.recognise(texts, indents)
                .<TextLayout>map(wrapped -> wrapped)
                .orElseGet(OneLineParagraphs::new);
    }

    /**
     * Returns how a line relates to the line before.
     *
     * @param open the end of the paragraph so far
     * @param before the line before
     */
    Step step(String open, Line before, Line line);

    /** Removes the spaces that only place the parts of a line on the page. */
    Line closed(Line line);

    /** Whether a paragraph that begins with this line is indented. */
    boolean indents(Line first);

    /** Whether a text is set in the middle of the page, like a title. */
    boolean isCentred(TextLine line);

    /** Whether lines end where the page ends them, so that long titles are broken too. */
    boolean isWrapped();
}
