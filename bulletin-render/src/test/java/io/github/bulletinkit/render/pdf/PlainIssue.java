package io.github.bulletinkit.render.pdf;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.InventedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Issues of plain paragraphs such as an editor writes, about invented places: one to sixty articles in up to eight sections,
 * titles of one to three lines, text with figures, Latin words and every usual mark; the same for the same seed.
 */
final class PlainIssue {
    private static final List<String> SECTIONS =
            List.of("科创聚焦", "经济热点", "产业动向", "政策举措", "经验交流", "域外动态", "要闻", "民生与社会治理");

    /** It takes three lines beside the page numbers of the table of contents. */
    private static final int LONGEST_TITLE = 54;

    private final Random random;
    private final InventedText text;

    private PlainIssue(long seed) {
        random = new Random(seed);
        text = new InventedText(random, LONGEST_TITLE);
    }

    static Issue of(long seed) {
        return new PlainIssue(seed).issue();
    }

    private Issue issue() {
        int articles = chance(4) ? between(1, 3) : chance(4) ? between(20, 60) : between(4, 25);
        List<String> sections = new ArrayList<>(SECTIONS);
        Collections.shuffle(sections, random);
        Issue.Builder issue = Issue.builder().masthead(masthead());
        int count = between(1, Math.min(articles, sections.size()));
        for (int i = 0; i < count; i++) {
            int here = i == count - 1 ? articles : between(1, articles - (count - 1 - i));
            issue.section(sections.get(i), section -> addArticles(here, section));
            articles -= here;
        }
        return issue.build();
    }

    private Masthead masthead() {
        int year = between(2019, 2026);
        int number = between(1, 52);
        IssueNumber issueNumber = IssueNumber.of(year, number, number + between(0, 700));
        return Masthead.builder()
                .title(oneOf(List.of("岚江每周要讯", "东澜湾区简报", "青港信息")))
                .number(chance(4) ? issueNumber.withSupplement(between(1, 3)) : issueNumber)
                .issuer(oneOf(List.of("岚江市人民政府驻东澜市办事处", "青港市信息中心")))
                .date(LocalDate.of(year, between(1, 12), between(1, 28)))
                .classification(chance(3) ? oneOf(List.of("内部资料 注意保存", "内部资料", "秘密★1年")) : "")
                .copyNumber(chance(3) ? String.format(Locale.ROOT, "%06d", between(1, 999)) : "")
                .build();
    }

    private void addArticles(int count, Section.Builder section) {
        for (int i = 0; i < count; i++) {
            int paragraphs = chance(3) ? 1 : between(1, 5);
            section.article(text.title(), article -> {
                for (int j = 0; j < paragraphs; j++) {
                    article.paragraph(text.paragraph());
                }
            });
        }
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** True once in this number of times, on average. */
    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
