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
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.Text;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 *   <li>the kind of a block: headings and rows of tables become paragraphs;
 *   <li>whether a number is that of a list: an only item of an ordered list becomes a paragraph with its label, and so do the
 *       items with the numbers of headings, 一、（一）1.（1）, if no colon is before them.
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
        List<Block> printed = new ArrayList<>();
        blocks.forEach(block -> block.accept(new PrintedBlocks(printed)));
        return printed;
    }

    private static String text(String text) {
        return MIXED_SPACE.matcher(text.replaceAll(" {2,}", " ")).replaceAll("");
    }

    /** Notes and plain text. */
    private static List<Inline> inlines(List<Inline> inlines) {
        List<Inline> plain = inlines.stream()
                .map(inline -> inline instanceof Note ? inline : new Text(inline.text()))
                .toList();
        return new Paragraph(plain, true)
                .inlines().stream()
                        .map(inline -> inline instanceof Note note
                                ? new Note(text(note.note()))
                                : inline.withText(text(inline.text())))
                        .toList();
    }

    /** Adds a block to those before it. */
    private static final class PrintedBlocks implements BlockVisitor<Boolean> {
        private final List<Block> before;

        PrintedBlocks(List<Block> before) {
            this.before = before;
        }

        private boolean addParagraph(String text) {
            return !text.isEmpty() && before.add(Paragraph.of(text(text)));
        }

        @Override
        public Boolean paragraph(Paragraph paragraph) {
            return before.add(new Paragraph(inlines(paragraph.inlines()), true));
        }

        @Override
        public Boolean heading(Heading heading) {
            return addParagraph(heading.text());
        }

        @Override
        public Boolean list(ListBlock list) {
            if (isClear(list)) {
                return before.add(printed(list));
            }
            for (int i = 0; i < list.items().size(); i++) {
                ListItem item = list.items().get(i);
                Paragraph.Builder paragraph = Paragraph.builder().text(list.label(i));
                item.inlines().forEach(paragraph::inline);
                paragraph(paragraph.build());
                if (item.list() != null) {
                    list(item.list());
                }
            }
            return true;
        }

        private boolean isClear(ListBlock list) {
            boolean colon = !before.isEmpty()
                    && before.get(before.size() - 1) instanceof Paragraph paragraph
                    && paragraph.text().endsWith("：");
            return switch (list.marker()) {
                case BULLET -> !list.items().isEmpty();
                case CIRCLED -> list.items().size() > 1;
                case HANZI, HANZI_PARENTHESES, ARABIC, ARABIC_PARENTHESES ->
                    colon && list.items().size() > 1;
            };
        }

        private ListBlock printed(ListBlock list) {
            return list.toBuilder()
                    .items(list.items().stream().map(this::printed).toList())
                    .build();
        }

        private ListItem printed(ListItem item) {
            ListItem text = new ListItem(inlines(item.inlines()), null);
            return item.list() == null
                    ? text
                    : text.toBuilder().list(printed(item.list())).build();
        }

        @Override
        public Boolean table(Table table) {
            addParagraph(table.caption());
            Stream.concat(table.headerRows().stream(), table.rows().stream())
                    .forEach(row -> addParagraph(row.stream().map(Cell::text).collect(Collectors.joining(" "))));
            return true;
        }

        @Override
        public Boolean figure(Figure figure) {
            return addParagraph(figure.caption());
        }

        /** The captions are on one line. */
        @Override
        public Boolean figureRow(FigureRow row) {
            return addParagraph(row.figures().stream()
                    .map(Figure::caption)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
    }
}
