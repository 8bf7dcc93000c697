package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** One document in the making: the issue, in which words and where it is written. */
final class MarkdownDocument {
    private static final int LOWEST_MARKDOWN_LEVEL = 6;
    private static final int ARTICLE_LEVEL = 3;

    private final Issue issue;
    private final Wording wording;
    private final Writer out;
    private boolean started;

    MarkdownDocument(Issue issue, Wording wording, Writer out) {
        this.issue = issue;
        this.wording = wording;
        this.out = out;
    }

    void write() throws IOException {
        String frontMatter = FrontMatter.of(issue, wording);
        if (!frontMatter.isEmpty()) {
            lines(frontMatter);
        }
        blocks(issue.editorNote());
        for (Section section : issue.sections()) {
            heading("##", section.title());
            for (Article article : section.articles()) {
                article(article);
            }
        }
    }

    private void article(Article article) throws IOException {
        heading("###", article.title());
        if (!article.source().isEmpty()) {
            mark(Marks.SOURCE);
            plain(BlockReader.SOURCE_LABEL + article.source());
        }
        blocks(article.body());
    }

    private void blocks(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            block(block);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else {
            throw new IllegalStateException(
                    "no Markdown for " + block.getClass().getName());
        }
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        if (!paragraph.indent()) {
            mark(Marks.NO_INDENT);
        }
        if (paragraph.inlines().isEmpty()) {
            mark(Marks.EMPTY);
            return;
        }
        markReplaced(paragraph.inlines().stream().map(Inline::text));
        lines(MarkdownLine.paragraph(paragraph.inlines()));
    }

    private void heading(Heading heading) throws IOException {
        int level = ARTICLE_LEVEL + heading.level();
        if (level > LOWEST_MARKDOWN_LEVEL) {
            mark(Marks.LEVEL_4);
        }
        heading("#".repeat(Math.min(level, LOWEST_MARKDOWN_LEVEL)), heading.text());
    }

    private void heading(String marks, String text) throws IOException {
        markReplaced(Stream.of(text));
        lines(MarkdownLine.heading(marks, text));
    }

    private void table(Table table) throws IOException {
        if (!table.caption().isEmpty()) {
            mark(Marks.CAPTION);
            plain(table.caption());
        }
        if (table.header().isEmpty()) {
            mark(Marks.NO_HEADER);
        }
        MarkdownTable grid = new MarkdownTable(table);
        if (grid.isUneven()) {
            mark(Marks.CELLS + " " + grid.cells());
        }
        markReplaced(
                Stream.concat(Stream.of(table.header()), table.rows().stream()).flatMap(List::stream));
        lines(grid.source());
    }

    private void figure(Figure figure) throws IOException {
        markReplaced(Stream.of(figure.alt(), figure.caption()));
        String data = Base64.getEncoder().encodeToString(figure.image().bytes());
        String title = figure.caption().isEmpty() ? "" : " " + MarkdownLine.quoted(figure.caption());
        lines("![" + MarkdownLine.text(figure.alt()) + "](data:"
                + figure.image().mediaType() + ";base64," + data + title + ")");
    }

    private void plain(String text) throws IOException {
        markReplaced(Stream.of(text));
        lines(MarkdownLine.paragraph(List.of(new Text(text))));
    }

    private void markReplaced(Stream<String> texts) throws IOException {
        String replaced = Replaced.in(texts);
        if (!replaced.isEmpty()) {
            mark(replaced);
        }
    }

    /** Says something of what follows, as a link reference definition: the one thing that CommonMark does not show. */
    private void mark(String meaning) throws IOException {
        lines(Marks.written(meaning));
    }

    /** Writes lines, apart from those before by an empty one. */
    private void lines(String lines) throws IOException {
        if (started) {
            out.write('\n');
        }
        started = true;
        out.write(lines);
        out.write('\n');
    }
}
