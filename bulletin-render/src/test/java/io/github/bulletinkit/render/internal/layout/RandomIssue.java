package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import java.util.List;
import java.util.Random;

/** Issues that no editor would write but that can be printed; the same for the same seed. */
final class RandomIssue {
    private static final String MARKS = "，。、；：？！”’）》〉」』】〕〗］｝·～“‘（《〈「『【〔〖［｛—…";
    private static final String SIGNS = "%()[],.:;!?/+-–°％／①Ⅳ■㎡";
    private static final List<String> FRAGMENTS = List.of(
            "——", "……", "”“", "），（", "《》、《", "12.5%", "1～3%", "2022年", "don’t", "5G-V2X", "王·李", "一\u00A0A", "北京—上海");

    private final Random random;

    private RandomIssue(long seed) {
        random = new Random(seed);
    }

    /** One to twelve articles; with every twentieth seed up to two hundred. */
    static Issue of(int seed) {
        RandomIssue random = new RandomIssue(seed);
        return random.issue(random.between(1, seed % 20 == 0 ? 200 : 12));
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
        int paragraphs = between(0, 4);
        for (int i = 0; i < paragraphs; i++) {
            int length = length();
            article.paragraph(p -> p.indent(chance(5))
                    .text(text(length))
                    .strong(chance(2) ? text(between(1, 30)) : "")
                    .text(text(length / 2)));
        }
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
