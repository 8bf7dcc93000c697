package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.Text;
import io.github.bulletinkit.render.internal.markdown.frontmatter.Dates;
import io.github.bulletinkit.render.internal.markdown.frontmatter.FrontMatter;
import io.github.bulletinkit.render.internal.markdown.frontmatter.FrontMatterLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one issue. I/O errors become {@link UncheckedIOException}s. */
final class MarkdownDocument implements BlockVisitor<MarkdownDocument> {
    private static final int LOWEST_MARKDOWN_LEVEL = 6;
    /** The level of the heading that is the title of an article. */
    static final int ARTICLE_LEVEL = 3;

    private final Issue issue;
    private final FrontMatterLanguage language;
    private final Writer out;
    private boolean started;
    private boolean afterList;
    private final MarkdownNotes notes = new MarkdownNotes();

    MarkdownDocument(Issue issue, FrontMatterLanguage language, Writer out) {
        this.issue = issue;
        this.language = language;
        this.out = out;
    }

    void write() {
        String frontMatter = FrontMatter.of(issue, language);
        if (!frontMatter.isEmpty()) {
            lines(frontMatter);
        }
        blocks(issue.editorNote());
        notes();
        for (int i = 0; i < issue.sections().size(); i++) {
            section(issue.sections().get(i), i == 0);
        }
    }

    /** The first article begins a section without a title, if there is no section before it. */
    private void section(Section section, boolean first) {
        if (!section.title().isEmpty()) {
            heading("##", section.title());
        } else if (!first || section.articles().isEmpty()) {
            mark(Marks.SECTION);
        }
        section.articles().forEach(this::article);
    }

    private void article(Article article) {
        if (article.title().isEmpty()) {
            mark(Marks.ARTICLE);
        } else {
            markReplaced(Stream.of(article.title()));
            lines(MarkdownLine.title("###", article.titleLines()));
        }
        member(Marks.SUBTITLE, article.subtitle());
        member(Marks.BYLINE, article.byline());
        member(Marks.SOURCE, PrintedWords.STANDARD.source(article));
        editorNote(article);
        member(Marks.SALUTATION, article.salutation());
        blocks(article.body());
        if (article.signOff() != null) {
            signOff(article.signOff());
        }
        for (int i = 0; i < article.attachments().size(); i++) {
            attachment(i + 1, article.attachments().get(i));
        }
        notes();
    }

    private void notes() {
        List<String> lines = notes.take();
        if (!lines.isEmpty()) {
            lines(String.join("\n", lines));
        }
    }

    private void member(String mark, String text) {
        if (!text.isEmpty()) {
            mark(mark);
            plain(text);
        }
    }

    private void editorNote(Article article) {
        if (article.editorNote().isEmpty()) {
            return;
        }
        mark(Marks.EDITOR_NOTE);
        lines(MarkdownLine.paragraph(List.of(new Strong(PrintedWord.EDITOR_NOTE.text())), notes));
        blocks(article.editorNote());
        if (article.salutation().isEmpty() && !article.body().isEmpty()) {
            mark(Marks.BODY);
        }
    }

    private void signOff(SignOff signOff) {
        mark(Marks.SIGN_OFF);
        signOff.names().forEach(name -> paragraph(Paragraph.of(name)));
        if (signOff.date() != null) {
            member(Marks.DATE, Dates.printed(signOff.date()));
        }
    }

    private void attachment(int number, Attachment attachment) {
        String title = ArticleDraft.numbered(number, attachment.title());
        member(Marks.ATTACHMENT, PrintedWords.STANDARD.print(PrintedWord.ATTACHMENT, title));
        blocks(attachment.body());
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public MarkdownDocument paragraph(Paragraph paragraph) {
        if (!paragraph.indent()) {
            mark(Marks.NO_INDENT);
        }
        if (paragraph.inlines().isEmpty()) {
            return mark(Marks.EMPTY);
        }
        markReplaced(MarkdownLine.texts(paragraph.inlines()));
        return lines(MarkdownLine.paragraph(paragraph.inlines(), notes));
    }

    @Override
    public MarkdownDocument heading(Heading heading) {
        int level = ARTICLE_LEVEL + heading.level();
        if (level > LOWEST_MARKDOWN_LEVEL) {
            mark(Marks.LEVEL_4);
        }
        return heading("#".repeat(Math.min(level, LOWEST_MARKDOWN_LEVEL)), heading.text());
    }

    private MarkdownDocument heading(String marks, String text) {
        markReplaced(Stream.of(text));
        return lines(MarkdownLine.heading(marks, text));
    }

    /** Without a mark between them, CommonMark joins lists that follow one another. */
    @Override
    public MarkdownDocument list(ListBlock list) {
        MarkdownList source = new MarkdownList(list);
        if (afterList || !source.hasPlainMarkers()) {
            mark(Marks.LIST + " " + source.markers());
        }
        if (list.items().isEmpty()) {
            return mark(Marks.EMPTY);
        }
        markReplaced(source.texts());
        lines(source.lines(notes));
        afterList = true;
        return this;
    }

    @Override
    public MarkdownDocument table(Table table) {
        if (!table.caption().isEmpty()) {
            mark(Marks.CAPTION);
            plain(table.caption());
        }
        MarkdownTable grid = new MarkdownTable(table);
        grid.marks().forEach(this::mark);
        markReplaced(grid.texts());
        return lines(grid.source());
    }

    @Override
    public MarkdownDocument figure(Figure figure) {
        return figures(List.of(figure));
    }

    @Override
    public MarkdownDocument figureRow(FigureRow row) {
        return figures(row.figures());
    }

    private MarkdownDocument figures(List<Figure> figures) {
        if (figures.stream().anyMatch(figure -> figure.widthPercent() > 0)) {
            mark(figures.stream()
                    .map(figure -> " " + figure.widthPercent())
                    .collect(Collectors.joining("", Marks.WIDTH, "")));
        }
        markReplaced(figures.stream().flatMap(figure -> Stream.of(figure.alt(), figure.caption())));
        return lines(figures.stream().map(MarkdownDocument::source).collect(Collectors.joining("\n")));
    }

    private static String source(Figure figure) {
        String data = Base64.getEncoder().encodeToString(figure.image().bytes());
        String title = figure.caption().isEmpty() ? "" : " " + MarkdownLine.quoted(figure.caption());
        return "![" + MarkdownLine.text(figure.alt()) + "](data:"
                + figure.image().mediaType() + ";base64," + data + title + ")";
    }

    private void plain(String text) {
        markReplaced(Stream.of(text));
        lines(MarkdownLine.paragraph(List.of(new Text(text)), notes));
    }

    private void markReplaced(Stream<String> texts) {
        String replaced = ReplacedCharacters.mark(texts);
        if (!replaced.isEmpty()) {
            mark(replaced);
        }
    }

    /** Writes a mark for the block that follows: a link reference definition, which CommonMark does not show. */
    private MarkdownDocument mark(String meaning) {
        return lines(Marks.written(meaning));
    }

    private MarkdownDocument lines(String lines) {
        try {
            out.write((started ? "\n" : "") + lines + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        started = true;
        afterList = false;
        return this;
    }
}
