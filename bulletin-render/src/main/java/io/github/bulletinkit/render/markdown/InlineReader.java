package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.MarkdownSource;
import io.github.bulletinkit.render.internal.markdown.SourcePosition;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the text in a block. */
final class InlineReader {
    private static final char FULL_WIDTH_SPACE = '\u3000';

    /** Markup without effect, which CommonMark takes for text. An escape is skipped. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\\\.|(?<markup>\\*{3}|~~|\\[\\^)");

    private static final Pattern LINE_BREAK = Pattern.compile("<br */?>", Pattern.CASE_INSENSITIVE);

    private final MarkdownSource source;
    private final Faults faults;
    private final ReplacedCharacters replaced;
    private final NoteDefinitions notes;

    InlineReader(MarkdownSource source, Faults faults, ReplacedCharacters replaced, NoteDefinitions notes) {
        this.source = source;
        this.faults = faults;
        this.replaced = replaced;
        this.notes = notes;
    }

    List<Inline> runs(Node paragraph) {
        StrongMarks.join(paragraph);
        ParagraphRuns runs = new ParagraphRuns();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            ScriptTag tag = ScriptTag.openedBy(node);
            if (node instanceof StrongEmphasis strong) {
                StrongMarks.join(strong);
                marked(strong.getFirstChild(), null, Strong::new, runs);
            } else if (node instanceof Link link) {
                link(link, runs);
            } else if (tag != null) {
                node = script(node, tag, runs);
            } else if (node instanceof SoftLineBreak) {
                runs.lineEnd(false);
            } else if (isLineBreak(node)) {
                runs.add(new io.github.bulletinkit.model.Text("\n"));
            } else {
                textOrNote(node, io.github.bulletinkit.model.Text::new, runs);
            }
        }
        return runs.all();
    }

    /** Reads text in markup. */
    private void marked(@Nullable Node first, @Nullable Node end, Function<String, Inline> kind, ParagraphRuns runs) {
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            if (node instanceof SoftLineBreak) {
                runs.lineEnd(true);
            } else {
                textOrNote(node, kind, runs);
            }
        }
    }

    private void textOrNote(Node node, Function<String, Inline> kind, ParagraphRuns runs) {
        if (node instanceof Text text) {
            runs.add(kind.apply(text(text, runs)));
        } else if (node instanceof NoteReference reference) {
            Node words = notes.take(reference);
            runs.note(words == null ? "" : plain(words));
        } else {
            refuse(node);
        }
    }

    private void link(Link link, ParagraphRuns runs) {
        if (link.getTitle() != null) {
            faults.add(
                    source.place(link),
                    "a link with a title, or to a mark; write [text](address), or \\[ for a bracket");
        } else if (link.getFirstChild() == null) {
            faults.add(source.place(link), "a link without text; write it into the brackets, or \\[ for a bracket");
        }
        StrongMarks.join(link);
        String target = replaced.restore(link.getDestination());
        marked(link.getFirstChild(), null, text -> new io.github.bulletinkit.model.Link(text, target), runs);
    }

    /** Reads superscript or subscript and returns its closing tag. */
    private Node script(Node opening, ScriptTag tag, ParagraphRuns runs) {
        Node closing = tag.closing(opening);
        if (closing == null) {
            faults.add(source.place(opening), tag.opening() + " without " + tag.closing() + "; add it, or write \\<");
            return opening;
        }
        marked(opening.getNext(), closing, tag::run, runs);
        return closing;
    }

    /** In a cell or the title of the bulletin or an article; elsewhere a line break is refused. */
    private static boolean isLineBreak(Node node) {
        return (node.getParent() instanceof TableCell || isTitle(node.getParent()))
                && node instanceof HtmlInline html
                && LINE_BREAK.matcher(html.getLiteral()).matches();
    }

    private static boolean isTitle(Node node) {
        return node instanceof Heading heading
                && (heading.getLevel() == 1 || heading.getLevel() == MarkdownDocument.ARTICLE_LEVEL);
    }

    /** The text of a heading, a cell, a picture or a note, which is plain. */
    String plain(Node parent) {
        String text = plainOrStrong(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof StrongEmphasis) {
                faults.add(source.place(node), "strong text, which is for paragraphs only; write it without marks");
            }
        }
        return text;
    }

    /** The text of a label, which may be strong. */
    String plainOrStrong(Node parent) {
        List<Inline> runs = runs(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link || node instanceof NoteReference || ScriptTag.openedBy(node) != null) {
                faults.add(
                        source.place(node),
                        "a link, a note, superscript or subscript, which are for paragraphs only; write plain text");
            }
        }
        return runs.stream().map(Inline::text).collect(Collectors.joining());
    }

    String restored(String title) {
        return replaced.restore(title);
    }

    /** The text without the full-width spaces that indent a line. */
    private String text(Text node, ParagraphRuns runs) {
        if (node.getSourceSpans().isEmpty()) {
            return replaced.restore(node.getLiteral()); // the address in <https://…>
        }
        // The source spans of a cell's text are wrong after \|.
        Node written = node.getParent() instanceof TableCell cell ? cell : node;
        refuseLeftOver(written);
        String text = replaced.restore(node.getLiteral());
        return runs.isAtLineStart() ? text.substring(indent(text, source.written(node))) : text;
    }

    /** The number of full-width spaces at the start of a line; one that is written as a reference is text. */
    private static int indent(String text, String written) {
        int indent = 0;
        while (indent < Math.min(text.length(), written.length())
                && text.charAt(indent) == FULL_WIDTH_SPACE
                && written.charAt(indent) == FULL_WIDTH_SPACE) {
            indent++;
        }
        return indent;
    }

    private void refuseLeftOver(Node node) {
        Matcher leftOver = LEFT_OVER.matcher(source.written(node));
        while (leftOver.find()) {
            String markup = leftOver.group("markup");
            if (markup != null) {
                faults.add(source.place(node).plus(leftOver.start()), problem(markup));
                return;
            }
        }
    }

    private static String problem(String markup) {
        return switch (markup) {
            case "***" -> "three asterisks or more; write ** on both sides of strong text, and \\* for each asterisk";
            case "~~" -> "text struck out, which a bulletin has none of; write \\~ for a tilde";
            default -> "a note without a proper mark; write it as [^1] without spaces, or \\[ for a bracket";
        };
    }

    private void refuse(Node node) {
        if (node instanceof HardLineBreak) {
            Node before = node.getPrevious();
            SourcePosition place = before == null ? source.place(node.getParent()) : source.end(before);
            faults.add(
                    place,
                    "a line break within a paragraph (two spaces or a backslash at the end of the line); take it out,"
                            + " or begin a paragraph of its own after an empty line");
            return;
        }
        faults.add(source.place(node), problem(node));
    }

    private static String problem(Node node) {
        if (node instanceof Emphasis) {
            return "emphasis with one mark; write ** on both sides of strong text, or \\* and \\_ for the signs";
        }
        if (node instanceof Code) {
            return "code, which a bulletin has none of; write \\` for a backtick";
        }
        if (node instanceof HtmlInline) {
            return ScriptTag.isTag(node)
                    ? "superscript or subscript within other markup, or an end of it without a beginning; write <sup> or"
                            + " <sub> and its end in plain text, or \\< for the sign"
                    : "HTML, which is not read; take it out, or write \\< for the sign";
        }
        if (node instanceof Link) {
            return "a link within strong text or other markup; end that before the link";
        }
        if (node instanceof Image) {
            return "a picture within text; put it on lines of its own, with an empty line before and after";
        }
        if (node instanceof StrongEmphasis) {
            return node.getParent() instanceof StrongEmphasis
                    ? "strong text within strong text; write ** once on both sides"
                    : "strong text within a link, superscript or subscript; take out its marks";
        }
        if (node instanceof StrongMark) {
            return "** without effect: strong text has one on both sides, with no space inside of them; write \\*\\* for"
                    + " two asterisks";
        }
        return "markup that is not read: " + node.getClass().getSimpleName();
    }
}
