package io.github.bulletinkit.render.internal.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A document: the lines of its front matter, the Markdown below, and how many lines are before that. */
public record MarkdownSource(List<String> frontMatter, String markdown, int linesBefore) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern OPENING_FENCE = Pattern.compile("---[ \t]*");
    private static final Pattern CLOSING_FENCE = Pattern.compile("(---|\\.\\.\\.)[ \t]*");

    public static MarkdownSource of(String document, Faults faults) {
        String text = document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
        List<String> lines = List.of(LINE_END.split(text, -1));
        refuseNull(lines, faults);
        if (!OPENING_FENCE.matcher(lines.get(0)).matches()) {
            return new MarkdownSource(List.of(), text, 0);
        }
        for (int end = 1; end < lines.size(); end++) {
            if (CLOSING_FENCE.matcher(lines.get(end)).matches()) {
                String markdown = String.join("\n", lines.subList(end + 1, lines.size()));
                return new MarkdownSource(lines.subList(1, end), markdown, end + 1);
            }
        }
        faults.add(
                new SourcePosition(1, 1), "the front matter that begins here has no end; write --- in a line below it");
        return new MarkdownSource(List.of(), "", 0);
    }

    /** A Markdown parser would replace it in silence. */
    private static void refuseNull(List<String> lines, Faults faults) {
        for (int i = 0; i < lines.size(); i++) {
            int column = lines.get(i).indexOf('\0');
            if (column >= 0) {
                faults.add(
                        new SourcePosition(i + 1, column + 1),
                        "the character U+0000, which no text can hold; take it out");
            }
        }
    }

    public SourcePosition place(Node node) {
        return SourcePosition.of(node.getSourceSpans().get(0), linesBefore);
    }

    public SourcePosition end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return SourcePosition.of(last, linesBefore).plus(last.getLength());
    }

    public String written(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return markdown.substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    public String written(SourceSpan line) {
        return markdown.substring(line.getInputIndex(), line.getInputIndex() + line.getLength());
    }
}
