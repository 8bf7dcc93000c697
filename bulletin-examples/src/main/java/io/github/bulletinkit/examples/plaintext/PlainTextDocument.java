package io.github.bulletinkit.examples.plaintext;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one issue. */
final class PlainTextDocument implements BlockVisitor<PlainTextDocument> {
    private static final PrintedWords WORDS = PrintedWords.STANDARD;
    private static final String INDENT = "\u3000\u3000";
    private static final String BELOW_LABEL =
            "\u3000".repeat(WORDS.label(PrintedWord.ATTACHMENT).length());
    private static final String RIGHT = "\u3000".repeat(16);
    private static final String CONTENTS_HEADING =
            String.join("\u3000", PrintedWord.CONTENTS.text().split(""));
    private static final String LEADER = " …… ";

    private final Issue issue;
    private final PlainTextNotes notes = new PlainTextNotes();
    private final StringBuilder text = new StringBuilder();
    private int blankLines;

    PlainTextDocument(Issue issue) {
        this.issue = issue;
    }

    String write() {
        masthead(issue.masthead());
        contents();
        if (!issue.editorNote().isEmpty()) {
            part(PrintedWord.EDITOR_NOTE.text());
            blocks(issue.editorNote());
            notes();
        }
        issue.sections().forEach(this::section);
        Colophon colophon = issue.colophon();
        if (colophon != null) {
            colophon(colophon);
        }
        return text.toString();
    }

    private void masthead(Masthead masthead) {
        Stream.of(
                        masthead.classification(),
                        masthead.urgency(),
                        WORDS.copyNumber(masthead),
                        masthead.overline(),
                        masthead.title(),
                        WORDS.number(masthead),
                        WORDS.period(masthead),
                        WORDS.issuers(masthead),
                        WORDS.signatory(masthead),
                        WORDS.date(masthead))
                .forEach(this::lineUnlessEmpty);
    }

    private void contents() {
        TableOfContents declared = issue.tableOfContents();
        if (declared != null) {
            part(CONTENTS_HEADING);
            declaredContents(declared.entries());
        } else {
            contentsWithoutPages();
        }
    }

    private void declaredContents(List<TocEntry> entries) {
        String section = "";
        for (TocEntry entry : entries) {
            if (!entry.section().equals(section)) {
                section = entry.section();
                lineUnlessEmpty(section);
            }
            line(INDENT + entry.title() + LEADER + entry.page());
        }
    }

    private void contentsWithoutPages() {
        List<String> rows = issue.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()), section.articles().stream().map(PlainTextDocument::row)))
                .filter(row -> !row.isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            part(CONTENTS_HEADING);
            rows.forEach(this::line);
        }
    }

    private static String row(Article article) {
        return article.title().isEmpty() ? "" : INDENT + article.title();
    }

    private void section(Section section) {
        part(section.title());
        section.articles().forEach(this::article);
    }

    private void article(Article article) {
        gap();
        lineUnlessEmpty(article.title());
        lineUnlessEmpty(article.subtitle());
        lineUnlessEmpty(article.byline());
        lineUnlessEmpty(WORDS.source(article));
        if (!article.editorNote().isEmpty()) {
            line(PrintedWord.EDITOR_NOTE.text());
            blocks(article.editorNote());
            gap();
        }
        lineUnlessEmpty(article.salutation());
        blocks(article.body());
        attachmentTitles(article.attachments());
        signOff(article.signOff());
        attachedTexts(article.attachments());
        notes();
    }

    private void notes() {
        List<String> lines = notes.take();
        if (!lines.isEmpty()) {
            gap();
            line(PrintedWord.NOTES.text());
            lines.forEach(this::line);
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void attachmentTitles(List<Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            String title = attachments.get(i).title();
            String numbered = attachments.size() == 1 ? title : i + 1 + ". " + title;
            line(INDENT + (i == 0 ? WORDS.print(PrintedWord.ATTACHMENT, numbered) : BELOW_LABEL + numbered));
        }
    }

    private void signOff(@Nullable SignOff signOff) {
        if (signOff == null) {
            return;
        }
        signOff.names().forEach(name -> line(RIGHT + name));
        if (signOff.date() != null) {
            line(RIGHT + WORDS.print(signOff.date()));
        }
    }

    private void attachedTexts(List<Attachment> attachments) {
        for (Attachment attachment : attachments) {
            if (!attachment.body().isEmpty()) {
                gap();
                line(attachment.title());
                blocks(attachment.body());
            }
        }
    }

    @Override
    public PlainTextDocument paragraph(Paragraph paragraph) {
        return line((paragraph.indent() ? INDENT : "") + notes.line(paragraph.inlines()));
    }

    @Override
    public PlainTextDocument heading(Heading heading) {
        return line(INDENT + heading.text());
    }

    @Override
    public PlainTextDocument list(ListBlock list) {
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            line(INDENT + list.label(i) + notes.line(item.inlines()));
            if (item.list() != null) {
                list(item.list());
            }
        }
        return this;
    }

    @Override
    public PlainTextDocument table(Table table) {
        gap();
        lineUnlessEmpty(table.caption());
        TextColumns.lines(texts(table.headerRows()), texts(table.rows())).forEach(this::line);
        return gap();
    }

    /** The text of a cell that spans several columns or rows is in the first of them; the others are empty. */
    private static List<List<String>> texts(List<List<Cell>> rows) {
        TableGrid grid = TableGrid.of(rows);
        List<List<String>> texts = new ArrayList<>();
        for (List<TableGrid.Place> row : grid.rows()) {
            List<String> line = new ArrayList<>(Collections.nCopies(grid.columns(), ""));
            row.forEach(place -> line.set(place.column(), place.cell().text()));
            texts.add(line);
        }
        return texts;
    }

    @Override
    public PlainTextDocument figureRow(FigureRow row) {
        row.figures().forEach(this::figure);
        return this;
    }

    @Override
    public PlainTextDocument figure(Figure figure) {
        line(INDENT + "〔图：" + figure.alt() + "〕");
        return figure.caption().isEmpty() ? this : line(INDENT + figure.caption());
    }

    private void colophon(Colophon colophon) {
        part("");
        WORDS.recipients(colophon).forEach(this::line);
        lineUnlessEmpty(String.join(INDENT, WORDS.imprint(colophon)));
        colophon.otherLines().forEach(this::line);
        lineUnlessEmpty(String.join(INDENT, WORDS.printing(colophon)));
    }

    /** Begins a part of the issue with its heading. */
    private void part(String heading) {
        blankLines = 2;
        lineUnlessEmpty(heading);
    }

    /** Leaves at least one blank line before the next line. */
    private PlainTextDocument gap() {
        blankLines = Math.max(1, blankLines);
        return this;
    }

    private void lineUnlessEmpty(String line) {
        if (!line.isEmpty()) {
            line(line);
        }
    }

    private PlainTextDocument line(String line) {
        if (!text.isEmpty()) {
            text.append("\n".repeat(blankLines));
        }
        blankLines = 0;
        text.append(line.replaceAll("\\R", " ")).append('\n');
        return this;
    }
}
