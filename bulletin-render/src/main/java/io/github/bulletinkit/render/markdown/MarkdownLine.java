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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private final List<MarkdownToken> tokens = new ArrayList<>();

    private MarkdownLine() {}

    static String heading(String marks, String title) {
        if (title.isEmpty()) {
            return marks;
        }
        MarkdownLine line = guarded(title);
        line.escapeLastNumberSign();
        return marks + " " + line.source();
    }

    static String paragraph(List<Inline> inlines) {
        MarkdownLine line = new MarkdownLine();
        for (Inline inline : inlines) {
            inline.accept(line);
        }
        line.guardEnds();
        if (inlines.get(0) instanceof Text first) {
            line.escapeBlockStart(first.text());
        }
        line.guardStrong();
        return line.source();
    }

    /** Text within other markup, such as the alternative text of a picture. */
    static String text(String text) {
        return text.isEmpty() ? "" : guarded(text).source();
    }

    /** The text of a table cell, which may have several lines. */
    static String cell(String text) {
        if (text.isEmpty()) {
            return "";
        }
        MarkdownLine line = guarded(text);
        line.tokens.replaceAll(token -> token.codePoint() == '\n' ? MarkdownToken.LINE_BREAK : token);
        return line.source();
    }

    /** The title of a link or picture (6.3). It is no inline text but has the same escapes. */
    static String quoted(String text) {
        MarkdownLine line = guarded(text);
        line.tokens.replaceAll(token -> token.source().equals("\"") ? token.asEscape() : token);
        return '"' + line.source() + '"';
    }

    private static MarkdownLine guarded(String text) {
        MarkdownLine line = new MarkdownLine();
        line.append(text);
        line.guardEnds();
        return line;
    }

    @Override
    public MarkdownLine text(Text text) {
        return append(text.text());
    }

    @Override
    public MarkdownLine strong(Strong strong) {
        tokens.add(MarkdownToken.STRONG);
        append(strong.text());
        tokens.add(MarkdownToken.STRONG);
        return this;
    }

    @Override
    public MarkdownLine link(Link link) {
        return append(link.text());
    }

    @Override
    public MarkdownLine superscript(Superscript superscript) {
        return append(superscript.text());
    }

    @Override
    public MarkdownLine subscript(Subscript subscript) {
        return append(subscript.text());
    }

    @Override
    public MarkdownLine note(Note note) {
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

    /** CommonMark drops number signs that close a heading (4.2). */
    private void escapeLastNumberSign() {
        int last = tokens.size() - 1;
        if (tokens.get(last).source().equals("#")) {
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

    /** Marks with a space on their inner side have no effect (6.2). */
    private void guardStrong() {
        boolean opening = true;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals(MarkdownToken.STRONG)) {
                guardSpace(opening ? i + 1 : i - 1);
                opening = !opening;
            }
        }
    }

    private String source() {
        StringBuilder source = new StringBuilder();
        tokens.forEach(token -> source.append(token.source()));
        return source.toString();
    }
}
