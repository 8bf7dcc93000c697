package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.RowBuilder;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.AllElements;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Issues that no editor would write but that can be printed; the same for the same seed. */
public final class RandomIssue {
    private static final List<ListMarker> MARKERS = List.of(ListMarker.values());

    private static final String MARKS = "，。、；：？！”’）》〉」』】〕〗］｝·～“‘（《〈「『【〔〖［｛—…";
    private static final String SIGNS = "%()[],.:;!?/+-–°％／①Ⅳ■㎡";
    private static final List<String> FRAGMENTS = List.of(
            "——", "……", "”“", "），（", "《》、《", "12.5%", "1～3%", "2022年", "don’t", "5G-V2X", "王·李", "一\u00A0A", "北京—上海");

    private static final List<ImageData> PICTURES =
            List.of(AllElements.chart(), AllElements.harbour(), Pictures.png(40, 9000), Pictures.png(1, 1));

    private final Random random;
    private boolean everyBlock;

    private RandomIssue(long seed) {
        random = new Random(seed);
    }

    /** One to twelve articles; with every twentieth seed up to two hundred. */
    static Issue of(int seed) {
        RandomIssue random = new RandomIssue(seed);
        return random.issue(random.between(1, seed % 20 == 0 ? 200 : 12));
    }

    /** One to twelve articles with blocks of every kind and parts of every kind, a note and a colophon. */
    public static Issue withEveryBlock(int seed) {
        RandomIssue random = new RandomIssue(seed);
        random.everyBlock = true;
        return random.issue(random.between(1, 12)).toBuilder()
                .masthead(random::fillMasthead)
                .editorNote(random.title() + "一")
                .colophon(random::fillColophon)
                .build();
    }

    private void fillMasthead(Masthead.Builder masthead) {
        masthead.classification(title())
                .urgency(title())
                .copyNumber(title())
                .overline(title())
                .signatory(title())
                .coIssuers(title(), title());
        if (chance(2)) {
            masthead.number(IssueNumber.of(between(0, 1) * 2022, between(0, 40), between(0, 400)));
        }
        if (chance(2)) {
            masthead.date(LocalDate.EPOCH).period(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(6));
        }
    }

    private void fillColophon(Colophon.Builder colophon) {
        for (int i = between(0, 3); i > 0; i--) {
            colophon.reportTo(text(between(1, 30))).distributeTo(text(between(1, 30)));
        }
        colophon.editor(title()).reviewer(title()).phone(title()).copies(between(0, 200));
        colophon.addressedTo(text(between(1, 30))).otherLines(text(between(1, 60)));
        colophon.printedBy(title()).printedOn(LocalDate.EPOCH);
    }

    private Issue issue(int articles) {
        Issue.Builder issue = Issue.builder().masthead(m -> m.title(title()).issuer(title()));
        for (int left = articles; left > 0; ) {
            int here = between(1, left);
            issue.section(title(), s -> addArticles(here, s));
            left -= here;
        }
        return issue.build();
    }

    private void addArticles(int articles, Section.Builder section) {
        for (int i = 0; i < articles; i++) {
            section.article(title(), this::addBody);
        }
    }

    private void addBody(Article.Builder article) {
        if (everyBlock) {
            addParts(article);
        }
        int paragraphs = between(0, 4);
        for (int i = 0; i < paragraphs; i++) {
            int length = length();
            article.paragraph(p -> p.indent(chance(5))
                    .text(text(length))
                    .strong(chance(2) ? text(between(1, 30)) : "")
                    .text(text(length / 2)));
            if (everyBlock) {
                article.block(block());
            }
        }
    }

    private void addParts(Article.Builder article) {
        article.subtitle(title()).byline(title()).source(title()).salutation(title());
        if (!chance(3)) {
            article.editorNote(title());
        }
        if (!chance(3)) {
            IssueDate date = chance(3) ? IssueDate.of(LocalDate.EPOCH) : null;
            article.signOff(new SignOff(
                    Stream.generate(() -> text(between(1, 40)))
                            .limit(between(0, 3))
                            .toList(),
                    date));
        }
        for (int i = between(-4, 3); i > 0; i--) {
            article.attachment(new Attachment(title() + "一", chance(2) ? List.of(Paragraph.of(title())) : List.of()));
        }
    }

    private Block block() {
        return switch (between(0, 6)) {
            case 4 -> list(chance(2));
            case 5 ->
                new FigureRow(Stream.generate(() -> figure(between(0, 33)))
                        .limit(between(FigureRow.FEWEST, FigureRow.MOST))
                        .toList());
            case 6 -> spanning(between(1, 8), between(0, chance(3) ? 5 : 60));
            case 0 -> figure(chance(2) ? 0 : between(1, 100));
            case 1 -> new Heading(between(1, Heading.LOWEST_LEVEL), text(between(1, 60)));
            default -> table(between(1, chance(5) ? 6 : 40), between(0, chance(3) ? 5 : 60));
        };
    }

    private ListBlock list(boolean nested) {
        ListBlock.Builder list = ListBlock.builder().marker(MARKERS.get(random.nextInt(MARKERS.size())));
        for (int items = between(1, chance(5) ? 4 : 40); items > 0; items--) {
            ListItem.Builder item = ListItem.builder().text(text(length())).strong(chance(2) ? text(9) : "");
            if (nested) {
                item.list(list(false));
            }
            list.item(item.build());
        }
        return list.build();
    }

    private Table table(int columns, int rows) {
        Table.Builder table = Table.builder().caption(chance(2) ? title() : "");
        if (rows == 0 || chance(3)) {
            table.header(cells(columns));
        }
        for (int row = 0; row < rows; row++) {
            table.row(cells(between(1, columns)));
        }
        return table.build();
    }

    private Figure figure(int widthPercent) {
        return new Figure(PICTURES.get(random.nextInt(PICTURES.size())), "一", chance(2) ? title() : "", widthPercent);
    }

    /** A table with cells in several columns or rows, which now and then do not fit. */
    private Table spanning(int columns, int rows) {
        Table.Builder table = Table.builder().caption(chance(2) ? title() : "").turned(!chance(4));
        if (rows == 0 || chance(3)) {
            table.header(row -> cells(columns, row));
            for (int more = between(-1, 2); more > 0; more--) {
                table.subheader(row -> cells(between(0, columns), row));
            }
        }
        for (int row = 0; row < rows; row++) {
            table.row(cells -> cells(between(0, columns), cells));
        }
        ColumnAlignment[] alignments = ColumnAlignment.values();
        return table.alignment(random.ints(between(0, columns), 0, alignments.length)
                        .mapToObj(i -> alignments[i])
                        .toArray(ColumnAlignment[]::new))
                .build();
    }

    private void cells(int cells, RowBuilder row) {
        for (String text : cells(cells)) {
            row.cell(text, chance(3) ? 1 : between(1, 3), chance(3) ? 1 : between(1, chance(6) ? 3 : 40));
        }
    }

    private String[] cells(int cells) {
        return Stream.generate(() -> text(chance(10) ? between(0, 8) : between(0, 300)))
                .limit(cells)
                .toArray(String[]::new);
    }

    private int length() {
        return switch (between(0, 19)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 2_000;
            default -> between(2, 200);
        };
    }

    private String title() {
        return chance(10) ? text(between(1, 60)) : "";
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.codePointCount(0, text.length()) < length) {
            switch (between(0, 15)) {
                case 0 -> repeat(MARKS, between(1, 6), text);
                case 1 -> repeat(MARKS, 1, text);
                case 2 -> text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
                case 3 -> repeat("abcdefgXYZ0123456789", between(1, 12), text);
                case 4 -> repeat("0123456789", between(1, 5), text);
                case 5 -> repeat(SIGNS, between(1, 2), text);
                case 6 -> text.append(" ".repeat(between(1, 3)));
                case 7 -> text.append(chance(2) ? "𠮷" : "e\u0301");
                case 8 -> repeat("—…》“", between(1, 2) * between(1, 8), text);
                case 9 -> repeat("abc", chance(3) ? 90 : 4, text);
                default -> repeat("一二三四五六七八九十", between(1, 20), text);
            }
        }
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    private void repeat(String characters, int times, StringBuilder text) {
        random.ints(times, 0, characters.length()).forEach(i -> text.append(characters.charAt(i)));
    }

    private boolean chance(int of) {
        return random.nextInt(of) > 0;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
