package io.github.bulletinkit.json;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Issues for the tests of this package. */
final class SampleIssues {
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
                        .number(IssueNumber.of(2022, 1, 252))
                        .issuer("滨江区“一体化”办公室")
                        .date(LocalDate.of(2022, 1, 7)))
                .section(
                        "科创聚焦",
                        s -> s.article(
                                        "量子计算机 \"天河\" 投入运行",
                                        a -> a.paragraph("第一段。")
                                                .paragraph(p -> p.text("会议指出，")
                                                        .strong("一是")
                                                        .text("抓落实。"))
                                                .paragraph(p -> p.text("左起顶格。").indent(false)))
                                .article("只有标题", a -> {}))
                .section("空栏目", s -> {})
                .tableOfContents(new TableOfContents(
                        List.of(new TocEntry("科创聚焦", "量子计算机 \"天河\" 投入运行", 3), new TocEntry("科创聚焦", "只有标题", 4))))
                .build();
    }

    /** An issue of hostile strings, with parts left out here and there; the same for the same seed. */
    static Issue random(long seed) {
        Random random = new Random(seed);
        Issue issue = Issue.builder()
                .masthead(masthead(random))
                .sections(list(random, () -> section(random)))
                .build();
        return random.nextBoolean()
                ? issue
                : issue.toBuilder()
                        .tableOfContents(new TableOfContents(list(random, () -> entry(random))))
                        .build();
    }

    private static Masthead masthead(Random random) {
        IssueNumber number = random.nextBoolean()
                ? null
                : IssueNumber.of(random.nextInt(), random.nextInt(3) - 1, Integer.MIN_VALUE + random.nextInt(2));
        LocalDate date = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(10_000_000) - 5_000_000);
        return new Masthead(text(random), number, text(random), date, "", "");
    }

    private static Section section(Random random) {
        return new Section(
                text(random), list(random, () -> new Article(text(random), "", list(random, () -> paragraph(random)))));
    }

    private static Paragraph paragraph(Random random) {
        Paragraph.Builder paragraph = Paragraph.builder().indent(random.nextBoolean());
        for (int runs = random.nextInt(4); runs > 0; runs--) {
            if (random.nextBoolean()) {
                paragraph.text(text(random));
            } else {
                paragraph.strong(text(random));
            }
        }
        return paragraph.build();
    }

    private static TocEntry entry(Random random) {
        return new TocEntry(text(random), text(random), random.nextInt(4) - 1);
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
