package io.github.bulletinkit.render;

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
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An issue without what its printed pages cannot tell apart. This is the one place that says what is lost in print:
 *
 * <ul>
 *   <li>the weight of characters, and the spaces between hanzi or their marks and Latin, where the same gap is printed with
 *       and without a space; titles have no spaces at all, because a space at which a title is broken disappears;
 *   <li>whether an office above the title is the issuer, if no other office is named: it is read as both;
 *   <li>a colophon without anything in it;
 *   <li>the indent of a paragraph, which a page without a line at its left edge does not show;
 *   <li>pictures: only the caption is left, as a paragraph;
 *   <li>the kind of a block: items of lists with their labels, headings and rows of tables become paragraphs.
 * </ul>
 */
public final class AsPrinted {
    private static final String CHINESE = "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’—…·①-⑳]";
    private static final Pattern MIXED_SPACE =
            Pattern.compile("(?<=" + CHINESE + ") +(?=[\\u0021-\\u02FF])|(?<=[\\u0021-\\u02FF]) +(?=" + CHINESE + ")");

    private AsPrinted() {}

    /** The issue in that form, with its contents if they are printed with page numbers. */
    public static Issue of(Issue issue, TableOfContents contents) {
        return of(issue).toBuilder()
                .tableOfContents(new TableOfContents(contents.entries().stream()
                        .map(entry -> new TocEntry(entry.section(), title(entry.title()), entry.page()))
                        .toList()))
                .build();
    }

    /** The issue in that form, without its contents. */
    public static Issue of(Issue issue) {
        Issue.Builder printed = Issue.builder()
                .masthead(masthead(issue.masthead()))
                .editorNote(blocks(issue.editorNote()))
                .sections(issue.sections().stream().map(AsPrinted::section).toList());
        Colophon colophon = issue.colophon();
        return colophon == null || colophon.equals(Colophon.builder().build())
                ? printed.build()
                : printed.colophon(colophon).build();
    }

    private static Masthead masthead(Masthead masthead) {
        boolean office = masthead.issuer().isEmpty() && !masthead.overline().isEmpty();
        return office ? masthead.toBuilder().issuer(masthead.overline()).build() : masthead;
    }

    private static Section section(Section section) {
        return Section.builder()
                .title(section.title())
                .articles(section.articles().stream().map(AsPrinted::article).toList())
                .build();
    }

    private static Article article(Article article) {
        return article.toBuilder()
                .title(title(article.title()))
                .editorNote(blocks(article.editorNote()))
                .body(blocks(article.body()))
                .attachments(article.attachments().stream()
                        .map(attachment -> new Attachment(title(attachment.title()), blocks(attachment.body())))
                        .toList())
                .build();
    }

    private static String title(String title) {
        return title.replace(" ", "");
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.accept(new Paragraphs()))
                .<Block>map(paragraph -> Paragraph.builder()
                        .text(MIXED_SPACE
                                .matcher(paragraph.text().replaceAll(" {2,}", " "))
                                .replaceAll(""))
                        .build())
                .toList();
    }

    private static final class Paragraphs implements BlockVisitor<Stream<Paragraph>> {

        @Override
        public Stream<Paragraph> paragraph(Paragraph paragraph) {
            return Stream.of(paragraph);
        }

        @Override
        public Stream<Paragraph> heading(Heading heading) {
            return Stream.of(Paragraph.of(heading.text()));
        }

        @Override
        public Stream<Paragraph> list(ListBlock list) {
            return IntStream.range(0, list.items().size()).boxed().flatMap(i -> item(list, i));
        }

        private Stream<Paragraph> item(ListBlock list, int index) {
            ListItem item = list.items().get(index);
            Paragraph text = Paragraph.of(list.label(index) + new Paragraph(item.inlines(), true).text());
            return item.list() == null ? Stream.of(text) : Stream.concat(Stream.of(text), list(item.list()));
        }

        @Override
        public Stream<Paragraph> table(Table table) {
            Stream<List<Cell>> rows = Stream.concat(table.headerRows().stream(), table.rows().stream());
            return Stream.concat(
                            Stream.of(table.caption()),
                            rows.map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" "))))
                    .filter(text -> !text.isEmpty())
                    .map(Paragraph::of);
        }

        @Override
        public Stream<Paragraph> figure(Figure figure) {
            return Stream.of(figure.caption()).filter(text -> !text.isEmpty()).map(Paragraph::of);
        }

        /** The captions are on one line. */
        @Override
        public Stream<Paragraph> figureRow(FigureRow row) {
            String captions = row.figures().stream()
                    .map(Figure::caption)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            return Stream.of(captions).filter(text -> !text.isEmpty()).map(Paragraph::of);
        }
    }
}
