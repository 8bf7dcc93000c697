package io.github.bulletinkit.json;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Pictures;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Issues for the tests of this package. */
final class SampleIssues {
    private static final List<ListMarker> MARKERS = List.of(ListMarker.values());

    private static final List<String> HOSTILE = List.of(
            "科创聚焦",
            "a",
            "\"",
            "\\",
            "\\u0041",
            "/",
            "\u0000",
            "\u0001",
            "\t",
            "\r\n",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "😀",
            "𠮷",
            "\ud800",
            "\udbff",
            "\udc00",
            "\udfff",
            "$1",
            "{}",
            "</script>",
            "null",
            " ");

    private SampleIssues() {}

    /** An issue with every member that the model has, in each of its forms. */
    static Issue rich() {
        return Issue.builder()
                .masthead(m -> m.title("滨江每周要讯")
                        .number(IssueNumber.of(2022, 1, 252).withSupplement(2))
                        .issuer("滨江区“一体化”办公室")
                        .date(LocalDate.of(2022, 1, 7))
                        .classification("内部资料 注意保存")
                        .copyNumber("000012"))
                .editorNote("编者按正文。")
                .section(
                        "科创聚焦",
                        s -> s.article(
                                        "量子计算机 \"天河\" 投入运行",
                                        a -> a.source("《滨江日报》")
                                                .paragraph("第一段。")
                                                .paragraph(p -> p.text("会议指出，")
                                                        .strong("一是")
                                                        .text("抓落实。"))
                                                .paragraph(p -> p.text("左起顶格。").indent(false))
                                                .paragraph(p -> p.text("减排CO")
                                                        .subscript("2")
                                                        .text("，新增绿地3km")
                                                        .superscript("2")
                                                        .note("据区统计局。")
                                                        .text("，见")
                                                        .link("区政府网站", "https://www.example.gov.cn/?a=1&b=二"))
                                                .heading(1, "一、总体要求")
                                                .list(l -> l.marker(ListMarker.HANZI_PARENTHESES)
                                                        .item("抓进度。")
                                                        .item(i ->
                                                                i.strong("抓安全。").list(inner -> inner.item("查隐患。"))))
                                                .table(t -> t.caption("表 1")
                                                        .header("地区", "增速（%）")
                                                        .row("滨江区", "7.0")
                                                        .row("合计", ""))
                                                .figure(Pictures.png(), "一个黑点", "图 1")
                                                .figure(Pictures.png(), "")
                                                .table(t -> t.header(row -> row.cell("地区", 1, 2)
                                                                .cell("增速", 2, 1))
                                                        .subheader("上年", "今年")
                                                        .row("滨江区", "6.5", "7.0")
                                                        .alignment(ColumnAlignment.LEFT)
                                                        .turned(true))
                                                .figureRow(
                                                        new Figure(Pictures.png(), "左", "（a）").withWidth(60),
                                                        new Figure(Pictures.png(), "右", "")))
                                .article("只有标题", a -> {}))
                .section("空栏目", s -> {})
                .colophon(c -> c.reportTo("区委办公室", "区政府办公室")
                        .sendTo("各局")
                        .distributeTo("各街道")
                        .editor("江映舟")
                        .approver("沈致远")
                        .copies(120))
                .tableOfContents(new TableOfContents(
                        List.of(new TocEntry("科创聚焦", "量子计算机 \"天河\" 投入运行", 3), new TocEntry("科创聚焦", "只有标题", 4))))
                .build();
    }

    /** An issue of hostile strings, with parts left out here and there; the same for the same seed. */
    static Issue random(long seed) {
        Random random = new Random(seed);
        Issue issue = Issue.builder()
                .masthead(masthead(random))
                .editorNote(list(random, () -> block(random)))
                .sections(list(random, () -> section(random)))
                .build();
        if (random.nextBoolean()) {
            TableOfContents contents = new TableOfContents(list(random, () -> entry(random)));
            issue = issue.toBuilder().tableOfContents(contents).build();
        }
        return random.nextBoolean()
                ? issue
                : issue.toBuilder().colophon(colophon(random)).build();
    }

    private static Masthead masthead(Random random) {
        IssueNumber number = random.nextBoolean()
                ? null
                : new IssueNumber(
                        random.nextInt(),
                        random.nextInt(3) - 1,
                        random.nextInt(3) - 1,
                        random.nextInt(3) - 1,
                        Integer.MIN_VALUE + random.nextInt(2),
                        random.nextInt(3) - 1);
        String title = text(random);
        return new Masthead(
                title,
                titleBreaks(random, title),
                text(random),
                number,
                text(random),
                texts(random),
                random.nextBoolean() ? null : date(random),
                random.nextBoolean() ? null : span(random),
                text(random),
                text(random),
                text(random),
                text(random));
    }

    private static IssueDate date(Random random) {
        LocalDate date = LocalDate.ofEpochDay(random.nextInt(10_000_000) - 5_000_000);
        return random.nextBoolean() ? IssueDate.of(date) : IssueDate.of(YearMonth.from(date));
    }

    private static DateSpan span(Random random) {
        IssueDate one = date(random);
        IssueDate other = date(random);
        return one.compareTo(other) < 0 ? new DateSpan(one, other) : new DateSpan(other, one);
    }

    private static Section section(Random random) {
        return new Section(text(random), list(random, () -> article(random)));
    }

    private static Article article(Random random) {
        String title = text(random);
        return new Article(
                title,
                titleBreaks(random, title),
                text(random),
                text(random),
                text(random),
                list(random, () -> block(random)),
                text(random),
                list(random, () -> block(random)),
                random.nextBoolean() ? null : new SignOff(texts(random), random.nextBoolean() ? null : date(random)),
                list(random, () -> new Attachment(text(random), list(random, () -> block(random)))));
    }

    private static List<Integer> titleBreaks(Random random, String title) {
        boolean breakable = title.length() > 1 && title.lines().count() == 1 && !title.endsWith("\n");
        return breakable && random.nextBoolean() ? List.of(1 + random.nextInt(title.length() - 1)) : List.of();
    }

    private static Block block(Random random) {
        return switch (random.nextInt(8)) {
            case 7 ->
                new FigureRow(Stream.generate(() -> figure(random).withWidth(random.nextInt(34)))
                        .limit(2 + random.nextInt(2))
                        .toList());
            case 6 -> listBlock(random, item -> random.nextBoolean());
            case 0 -> new Heading(1 + random.nextInt(Heading.LOWEST_LEVEL), text(random));
            case 1 -> table(random);
            case 2 -> figure(random);
            default -> paragraph(random);
        };
    }

    private static Figure figure(Random random) {
        return new Figure(Pictures.png(), text(random), text(random), random.nextInt(101));
    }

    private static Table table(Random random) {
        List<Cell> header = cells(random);
        List<ColumnAlignment> alignments = List.of(ColumnAlignment.values());
        return new Table(
                text(random),
                header,
                header.isEmpty() ? List.of() : list(random, () -> cells(random)),
                list(random, () -> cells(random)),
                list(random, () -> alignments.get(random.nextInt(alignments.size()))),
                random.nextBoolean());
    }

    private static List<Cell> cells(Random random) {
        return list(
                random,
                () -> random.nextBoolean()
                        ? Cell.of(text(random))
                        : new Cell(text(random), 1 + random.nextInt(3), 1 + random.nextInt(3)));
    }

    private static ListBlock listBlock(Random random, Predicate<ListItem> withList) {
        ListMarker marker = MARKERS.get(random.nextInt(MARKERS.size()));
        return new ListBlock(marker, list(random, () -> {
            ListItem item = new ListItem(paragraph(random).inlines(), null);
            return withList.test(item)
                    ? item.toBuilder().list(listBlock(random, inner -> false)).build()
                    : item;
        }));
    }

    private static Colophon colophon(Random random) {
        return new Colophon(
                texts(random),
                texts(random),
                texts(random),
                texts(random),
                texts(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                texts(random),
                text(random),
                random.nextBoolean() ? null : date(random),
                random.nextInt(3) - 1);
    }

    private static Paragraph paragraph(Random random) {
        Paragraph.Builder paragraph = Paragraph.builder().indent(random.nextBoolean());
        for (int runs = random.nextInt(4); runs > 0; runs--) {
            switch (random.nextInt(8)) {
                case 0 -> paragraph.link(text(random), text(random));
                case 1 -> paragraph.superscript(text(random));
                case 2 -> paragraph.subscript(text(random));
                case 3 -> paragraph.note(text(random));
                case 4, 5 -> paragraph.strong(text(random));
                default -> paragraph.text(text(random));
            }
        }
        return paragraph.build();
    }

    private static TocEntry entry(Random random) {
        return new TocEntry(text(random), text(random), random.nextInt(4) - 1);
    }

    private static List<String> texts(Random random) {
        return list(random, () -> text(random));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.toString();
    }

    private static <T> List<T> list(Random random, Supplier<? extends T> element) {
        List<T> list = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            list.add(element.get());
        }
        return list;
    }
}
