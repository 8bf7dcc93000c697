package io.github.bulletinkit.text;

import java.util.List;

/** How the text of the body is set: what a line of it is. */
sealed interface Setting permits ParagraphALine, WrappedLines {

    /** How a line follows the one before. */
    enum Step {
        /** It begins a paragraph. */
        BEGINS,
        /** It goes on with the paragraph. */
        GOES_ON,
        /** It goes on with a paragraph that was cut, which a person should check. */
        MENDS
    }

    /** The setting of a body, by its lines themselves. */
    static Setting of(List<Line> body, List<Passage> passages) {
        List<List<Line>> texts = passages.stream()
                .filter(passage -> !passage.isTitle())
                .map(Passage::lines)
                .toList();
        LeftEdges edges = new LeftEdges(body, texts);
        return WrappedLines.recognise(texts, edges)
                .<Setting>map(wrapped -> wrapped)
                .orElseGet(ParagraphALine::new);
    }

    /**
     * How a line follows.
     *
     * @param open the end of the paragraph so far
     * @param before the line before
     * @param line the line
     */
    Step step(String open, Line before, Line line);

    /** A line without the spaces that only set its parts in their places on the page. */
    Line closed(Line line);

    /** Whether a paragraph that begins with a line has the usual indent. */
    boolean indents(Line first);

    /** Whether a line ends at the end of the measure rather than that of a paragraph, so that long titles are broken too. */
    boolean isWrapped();
}
