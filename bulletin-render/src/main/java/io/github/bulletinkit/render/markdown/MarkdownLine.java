package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.InlineVisitor;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Subscript;
import io.github.bulletinkit.model.Superscript;
import io.github.bulletinkit.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of Markdown: the text of a heading, a cell or a picture, or a whole paragraph. Section numbers are those of
 * the CommonMark specification 0.31.
 */
final class MarkdownLine implements InlineVisitor<MarkdownLine> {

    /**
     * Text that would begin another block (4.1, 4.2, 5.1, 5.2), or that the reader refuses as a heading without its
     * space. Text never begins with a space here.
     */
    private static final Pattern BLOCK_START =
            Pattern.compile("#([ \u3000#].*)?|>.*|[-+]( .*)?|-[- ]+|(?<digits>[0-9]{1,9})[.)]( .*)?", Pattern.DOTALL);

    /** Signs that make another thing of a mark {@code [^1]} that they follow: a link, or the words of the note. */
    private static final Set<String> SIGNS_AFTER_NOTES = Set.of("(", ":");

    private static final InlineVisitor<Stream<String>> TEXTS = new InlineVisitor<>() {
        @Override
        public Stream<String> text(Text text) {
            return Stream.of(text.text());
        }

        @Override
        public Stream<String> strong(Strong strong) {
            return Stream.of(strong.text());
        }

        @Override
        public Stream<String> link(Link link) {
            return Stream.of(link.target(), link.text());
        }

        @Override
        public Stream<String> superscript(Superscript superscript) {
            return Stream.of(superscript.text());
        }

        @Override
        public Stream<String> subscript(Subscript subscript) {
            return Stream.of(subscript.text());
        }

        @Override
        public Stream<String> note(Note note) {
            return Stream.of(note.note());
        }
    };

    private final List<MarkdownToken> tokens = new ArrayList<>();
    private final MarkdownNotes notes;

    private MarkdownLine(MarkdownNotes notes) {
        this.notes = notes;
    }

    static String heading(String marks, String text) {
        return text.isEmpty() ? marks : heading(marks, guarded(text));
    }

    /** A heading that may have several lines. */
    static String title(String marks, List<String> lines) {
        return heading(marks, ofLines(String.join("\n", lines)));
    }

    private static String heading(String marks, MarkdownLine text) {
        text.escapeLast("#"); // CommonMark drops number signs that close a heading (4.2)
        return marks + " " + text.source();
    }

    /** All that the author wrote in runs, in the order in which the reader reads it. */
    static Stream<String> texts(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> inline.accept(TEXTS));
    }

    static String paragraph(List<Inline> inlines, MarkdownNotes notes) {
        MarkdownLine line = new MarkdownLine(notes);
        for (Inline inline : inlines) {
            inline.accept(line);
        }
        line.guardEnds();
        if (inlines.get(0) instanceof Text first) {
            line.escapeBlockStart(first.text());
        }
        return line.source();
    }

    /** Text within other markup, such as the alternative text of a picture. */
    static String text(String text) {
        return text.isEmpty() ? "" : guarded(text).source();
    }

    /** The text of a table cell, which may have several lines. */
    static String cell(String text) {
        return text.isEmpty() ? "" : ofLines(text).source();
    }

    private static MarkdownLine ofLines(String text) {
        MarkdownLine line = guarded(text);
        line.tokens.replaceAll(token -> token.codePoint() == '\n' ? MarkdownToken.LINE_BREAK : token);
        return line;
    }

    /** The title of a link or picture (6.3). It is no inline text but has the same escapes. */
    static String quoted(String text) {
        MarkdownLine line = guarded(text);
        line.tokens.replaceAll(token -> token.source().equals("\"") ? token.asEscape() : token);
        return '"' + line.source() + '"';
    }

    private static MarkdownLine guarded(String text) {
        MarkdownLine line = new MarkdownLine(new MarkdownNotes());
        line.append(text);
        line.guardEnds();
        return line;
    }

    @Override
    public MarkdownLine text(Text text) {
        int first = tokens.size();
        append(text.text());
        if (first > 0
                && tokens.get(first - 1).isNote()
                && SIGNS_AFTER_NOTES.contains(tokens.get(first).source())) {
            tokens.set(first, tokens.get(first).asEscape());
        }
        return this;
    }

    @Override
    public MarkdownLine strong(Strong strong) {
        return marked(MarkdownToken.STRONG, strong.text(), MarkdownToken.STRONG);
    }

    @Override
    public MarkdownLine link(Link link) {
        escapeLast("!");
        int first = tokens.size() + 1;
        marked(MarkdownToken.LINK, link.text(), MarkdownToken.tag("](" + LinkDestination.of(link.target()) + ")"));
        if (tokens.get(first).source().equals("^")) {
            tokens.set(first, tokens.get(first).asEscape());
        }
        return this;
    }

    @Override
    public MarkdownLine superscript(Superscript superscript) {
        return marked(ScriptTag.SUPERSCRIPT, superscript.text());
    }

    @Override
    public MarkdownLine subscript(Subscript subscript) {
        return marked(ScriptTag.SUBSCRIPT, subscript.text());
    }

    @Override
    public MarkdownLine note(Note note) {
        escapeLast("!");
        tokens.add(MarkdownToken.note(notes.add(note.note())));
        return this;
    }

    private MarkdownLine marked(ScriptTag tag, String text) {
        return marked(MarkdownToken.tag(tag.opening()), text, MarkdownToken.tag(tag.closing()));
    }

    /** Marks of strong text with a space on their inner side have no effect (6.2); other markup is guarded likewise. */
    private MarkdownLine marked(MarkdownToken opening, String text, MarkdownToken closing) {
        tokens.add(opening);
        int first = tokens.size();
        append(text);
        guardSpace(first);
        guardSpace(tokens.size() - 1);
        tokens.add(closing);
        return this;
    }

    private MarkdownLine append(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            tokens.add(MarkdownToken.of(text, i));
        }
        return this;
    }

    /** CommonMark drops spaces at the ends of a line (4.8, 4.2). */
    private void guardEnds() {
        guardSpace(0);
        guardSpace(tokens.size() - 1);
    }

    private void guardSpace(int index) {
        if (tokens.get(index).isSpace()) {
            tokens.set(index, tokens.get(index).asReference());
        }
    }

    private void escapeLast(String sign) {
        int last = tokens.size() - 1;
        if (last >= 0 && tokens.get(last).source().equals(sign)) {
            tokens.set(last, tokens.get(last).asEscape());
        }
    }

    private void escapeBlockStart(String text) {
        Matcher start = BLOCK_START.matcher(text);
        if (start.matches()) {
            int mark = Math.max(0, start.end("digits"));
            tokens.set(mark, tokens.get(mark).asEscape());
        }
    }

    private String source() {
        StringBuilder source = new StringBuilder();
        tokens.forEach(token -> source.append(token.source()));
        return source.toString();
    }
}
