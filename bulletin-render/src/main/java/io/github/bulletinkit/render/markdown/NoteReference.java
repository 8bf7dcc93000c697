package io.github.bulletinkit.render.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** The mark of a note in the text, such as {@code [^1]}: a footnote of GitHub, which CommonMark does not have. */
final class NoteReference extends CustomNode {
    private final String label;

    private NoteReference(String label) {
        this.label = label;
    }

    /** Finds the marks. Like GitHub, it leaves {@code [^1](…)} a link. */
    static final class Processor implements LinkProcessor {

        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            String text = link.text(scanner);
            return link.marker() == null && link.destination() == null && NoteDefinition.isMark(text)
                    ? LinkResult.replaceWith(new NoteReference(text.substring(1)), link.afterTextBracket())
                    : LinkResult.none();
        }
    }

    String label() {
        return label;
    }
}
