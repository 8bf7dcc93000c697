package io.github.bulletinkit.examples.plaintext;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.PrintedWord;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.List;
import java.util.stream.Stream;

/** Writes one issue. */
final class PlainTextDocument implements BlockVisitor<PlainTextDocument> {
    private static final String INDENT = "\u3000\u3000";
    private static final String CONTENTS_HEADING =
            String.join("\u3000", PrintedWord.CONTENTS.text().split(""));
    private static final String LEADER = " …… ";

    private final Issue issue;
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
            issue.editorNote().forEach(block -> block.accept(this));
        }
        for (Section section : issue.sections()) {
            part(section.title());
            section.articles().forEach(this::article);
        }
        Colophon colophon = issue.colophon();
        if (colophon != null) {
            colophon(colophon);
        }
        return text.toString();
    }

    private void masthead(Masthead masthead) {
        Stream.of(
                        masthead.classification(),
                        masthead.copyNumber(),
                        masthead.title(),
                        PrintedWords.STANDARD.number(masthead),
                        masthead.issuer(),
                        PrintedWords.STANDARD.date(masthead))
                .forEach(this::lineUnlessEmpty);
    }

    private void contents() {
        TableOfContents declared = issue.tableOfContents();
        if (declared != null) {
            part(CONTENTS_HEADING);
            declaredContents(declared.entries());
        } else if (!issue.sections().isEmpty()) {
            part(CONTENTS_HEADING);
            contentsWithoutPages();
        }
    }

    private void declaredContents(List<TocEntry> entries) {
        String section = "";
        for (TocEntry entry : entries) {
            if (!entry.section().equals(section)) {
                section = entry.section();
                line(section);
            }
            line(INDENT + entry.title() + LEADER + entry.page());
        }
    }

    private void contentsWithoutPages() {
        for (Section section : issue.sections()) {
            line(section.title());
            section.articles().forEach(article -> line(INDENT + article.title()));
        }
    }

    private void article(Article article) {
        gap();
        line(article.title());
        if (!article.source().isEmpty()) {
            line(PrintedWords.STANDARD.print(PrintedWord.SOURCE, article.source()));
        }
        article.body().forEach(block -> block.accept(this));
    }

    @Override
    public PlainTextDocument paragraph(Paragraph paragraph) {
        return line((paragraph.indent() ? INDENT : "") + paragraph.text());
    }

    @Override
    public PlainTextDocument heading(Heading heading) {
        return line(INDENT + heading.text());
    }

    @Override
    public PlainTextDocument list(ListBlock list) {
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            line(INDENT + list.label(i) + item.text());
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
        TextColumns.lines(table.header(), table.rows()).forEach(this::line);
        return gap();
    }

    @Override
    public PlainTextDocument figure(Figure figure) {
        line(INDENT + "〔图：" + figure.alt() + "〕");
        return figure.caption().isEmpty() ? this : line(INDENT + figure.caption());
    }

    private void colophon(Colophon colophon) {
        part("");
        PrintedWords.STANDARD.recipients(colophon).forEach(this::line);
        lineUnlessEmpty(String.join(INDENT, PrintedWords.STANDARD.imprint(colophon)));
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
