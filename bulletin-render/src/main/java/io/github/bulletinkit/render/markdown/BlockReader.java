package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.MarkdownSource;
import io.github.bulletinkit.render.internal.markdown.SourcePosition;
import io.github.bulletinkit.render.markdown.Marks.Mark;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Reads the Markdown after the front matter, block by block. */
final class BlockReader {
    private static final int SECTION_LEVEL = 2;

    private final MarkdownSource source;
    private final Faults faults;
    private final IssueDraft draft;
    private final Marks marks;
    private final NoteDefinitions notes;
    private String caption = "";

    BlockReader(MarkdownSource source, IssueDraft draft, NoteDefinitions notes, Faults faults) {
        this.source = source;
        this.faults = faults;
        this.draft = draft;
        this.notes = notes;
        this.marks = new Marks(source, faults);
    }

    void read(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition definition) {
                marks.add(definition);
                emptyBlock(source.place(definition));
                part(source.place(definition));
            } else if (!(node instanceof NoteDefinition)) {
                block(node);
            }
        }
        marks.refuseRest();
        notes.refuseRest();
    }

    /** An empty paragraph or list is written as marks only. */
    private void emptyBlock(SourcePosition place) {
        if (marks.take(Marks.EMPTY)) {
            Mark list = marks.takeMark(Marks.LIST);
            draft.block(
                    place,
                    list == null
                            ? new Paragraph(List.of(), !marks.take(Marks.NO_INDENT))
                            : new ListBlock(ListMarker.of(list.arguments().get(0)), List.of()));
            marks.refuseRest();
        }
    }

    /** Parts without a title begin with a mark only. */
    private void part(SourcePosition place) {
        if (marks.take(Marks.SECTION)) {
            draft.section("");
        } else if (marks.take(Marks.ARTICLE)) {
            draft.article("");
        } else if (marks.take(Marks.BODY)) {
            draft.body(place);
        } else if (marks.take(Marks.SIGN_OFF)) {
            draft.signOff(place);
        } else {
            return;
        }
        marks.refuseRest();
    }

    private void block(Node node) {
        Mark mark = marks.takeMark(Marks.REPLACED);
        ReplacedCharacters replaced = new ReplacedCharacters(mark == null ? List.of() : mark.arguments());
        InlineReader inlines = new InlineReader(source, faults, replaced, notes);
        if (node instanceof Heading heading) {
            heading(heading.getLevel(), source.place(heading), inlines.plain(heading));
        } else if (node instanceof org.commonmark.node.Paragraph paragraph) {
            paragraph(paragraph, inlines);
        } else if (node instanceof org.commonmark.node.ListBlock list) {
            ListReader reader =
                    new ListReader(source, faults, text -> refusesLine(text) ? List.of() : inlines.runs(text));
            draft.block(source.place(list), reader.read(list, marks));
        } else if (node instanceof TableBlock table) {
            draft.block(source.place(table), new TableReader(source, faults, inlines).read(table, caption, marks));
            caption = "";
        } else {
            faults.add(source.place(node), problem(node));
        }
        if (mark != null && !replaced.isUsedUp()) {
            faults.add(mark.place(), "the block has another number of characters U+FFFD than the mark");
        }
        marks.refuseRest();
    }

    private void heading(int level, SourcePosition place, String text) {
        switch (level) {
            case 1 -> draft.title(place, text);
            case SECTION_LEVEL -> draft.section(text);
            case MarkdownDocument.ARTICLE_LEVEL -> draft.article(text);
            default -> {
                boolean lowest = level == 6 && marks.take(Marks.LEVEL_4);
                int rank = lowest
                        ? io.github.bulletinkit.model.Heading.LOWEST_LEVEL
                        : level - MarkdownDocument.ARTICLE_LEVEL;
                draft.block(place, new io.github.bulletinkit.model.Heading(rank, text));
            }
        }
    }

    private void paragraph(org.commonmark.node.Paragraph paragraph, InlineReader inlines) {
        SourcePosition place = source.place(paragraph);
        if (refusesLine(paragraph)) {
            return;
        }
        Optional<String> member = Marks.MEMBERS.stream().filter(marks::take).findFirst();
        if (member.isPresent()) {
            draft.member(place, member.get(), memberText(member.get(), paragraph, inlines));
        } else if (marks.take(Marks.CAPTION)) {
            caption(place, inlines.plain(paragraph), paragraph.getNext());
        } else if (FigureReader.isFigures(paragraph)) {
            figures(place, paragraph, inlines);
        } else {
            List<Inline> runs = inlines.runs(paragraph);
            if (!runs.isEmpty()) {
                draft.block(place, new Paragraph(runs, !marks.take(Marks.NO_INDENT)));
            }
        }
    }

    /** Reports lines that look like another block but lack a space or an empty line. */
    private boolean refusesLine(Node paragraph) {
        int before = faults.count();
        for (SourceSpan span : paragraph.getSourceSpans()) {
            String line = source.written(span).stripLeading();
            SourcePosition place = SourcePosition.of(span, source.linesBefore());
            if (line.startsWith("##") || line.startsWith("#\u3000")) {
                faults.add(place, "no heading: a space must follow the marks; write \\# where no heading is meant");
            } else if (line.startsWith("[//]:")) {
                faults.add(place, "no mark: it is written [//]: # (…), with an empty line before and after it");
            } else if (line.startsWith("|")) {
                faults.add(
                        place,
                        "no table: a header with as many cells must be above its line of | --- |, with an empty"
                                + " line before it; write \\| where none is meant");
                break;
            }
        }
        return faults.count() > before;
    }

    /** The label of the editor's note may be strong. */
    private static String memberText(String mark, Node paragraph, InlineReader inlines) {
        return mark.equals(Marks.EDITOR_NOTE) ? inlines.plainOrStrong(paragraph) : inlines.plain(paragraph);
    }

    private void caption(SourcePosition place, String text, Node following) {
        Node next = following;
        while (next instanceof LinkReferenceDefinition) {
            next = next.getNext();
        }
        if (next instanceof TableBlock) {
            caption = text;
        } else {
            faults.add(place, "the caption of a table is right before the table");
        }
    }

    private void figures(SourcePosition place, Node paragraph, InlineReader inlines) {
        try {
            draft.block(place, FigureReader.read(paragraph, inlines, marks.takeMark(Marks.WIDTH)));
        } catch (IllegalArgumentException e) {
            faults.add(place, String.valueOf(e.getMessage()));
        }
    }

    private static String problem(Node node) {
        if (node instanceof BlockQuote) {
            return "a quotation, which a bulletin has none of; take out the > before it, or write \\>";
        }
        if (node instanceof FencedCodeBlock) {
            return "code, which a bulletin has none of; take out the fences around it";
        }
        if (node instanceof IndentedCodeBlock) {
            return "code, which a line is that begins with four spaces or a tab; begin it at the margin";
        }
        if (node instanceof HtmlBlock) {
            return "HTML, which is not read, nor are comments in it; take it out, or write \\< for the sign";
        }
        if (node instanceof ThematicBreak) {
            return "a rule, which a bulletin has none of; take it out (front matter begins in the first line)";
        }
        return "markup that is not read: " + node.getClass().getSimpleName();
    }
}
