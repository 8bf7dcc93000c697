package io.github.bulletinkit.render.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** The words of a note, such as {@code [^1]: …}; {@link NoteReference} is its mark in the text. */
final class NoteDefinition extends CustomBlock {
    /** An indent of as many columns continues the note; at the start of a line it would be code. */
    private static final int INDENT = 4;

    private static final String LABEL = "\\^(?<label>[^\\s\\[\\]]+)";
    private static final Pattern MARK = Pattern.compile(LABEL);
    private static final Pattern START = Pattern.compile("\\[" + LABEL + "]:[ \t]*");

    private final String label;

    private NoteDefinition(String label) {
        this.label = label;
    }

    /** Whether a text in brackets is the mark of a note: {@code ^} and a label without spaces. */
    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            Matcher start = START.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            return state.getIndent() < INDENT && start.lookingAt()
                    ? BlockStart.of(new Parser(new NoteDefinition(start.group("label"))))
                            .atIndex(start.end())
                    : BlockStart.none();
        }
    }

    private static final class Parser extends AbstractBlockParser {
        private final NoteDefinition definition;

        Parser(NoteDefinition definition) {
            this.definition = definition;
        }

        @Override
        public Block getBlock() {
            return definition;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }
    }

    String label() {
        return label;
    }
}
