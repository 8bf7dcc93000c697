package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Two asterisks that {@link StrongMarks} has not yet joined with their counterpart. */
final class StrongMark extends CustomNode {
    private static final char ASTERISK = '*';
    private static final int LENGTH = 2;

    private final boolean opens;
    private final boolean closes;

    private StrongMark(int before, int after) {
        this.opens = !isSpace(after);
        this.closes = !isSpace(before);
    }

    /** Reads two asterisks. CommonMark reads a single one and longer runs. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(ASTERISK);
        }

        @Override
        public InlineContentParser create() {
            return state -> read(state.scanner());
        }
    }

    private static ParsedInline read(Scanner scanner) {
        int before = scanner.peekPreviousCodePoint();
        if (scanner.matchMultiple(ASTERISK) != LENGTH) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new StrongMark(before, scanner.peekCodePoint()), scanner.position());
    }

    boolean opens() {
        return opens;
    }

    boolean closes() {
        return closes;
    }

    /** The ends of a line count as space, as in CommonMark. */
    private static boolean isSpace(int codePoint) {
        return codePoint == Scanner.END || Spaces.isSpace(codePoint);
    }
}
