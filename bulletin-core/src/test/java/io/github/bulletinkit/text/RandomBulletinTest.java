package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random issues, printed with random faults, are read back as they were. */
class RandomBulletinTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void issueSurvivesTheFaultsOfItsPrint(long seed) throws IOException {
        Print print = new Print(new Random(seed));
        Issue issue = print.randomIssue();

        PublishedIssue published = PublishedTextReader.read(new StringReader(print.text()));

        assertThat(published.issue()).isEqualTo(issue);
        BodyText.assertNothingIsLost(print.text(), published);
    }

    /** Makes an issue, and its text as it may be extracted from a PDF. */
    private static final class Print {
        // The first piece of a cut paragraph fills a line.
        private static final int SHORTEST_PIECE = 16;

        private final Random random;
        private final String lineEnd;
        private final StringBuilder contents = new StringBuilder();
        private final StringBuilder body = new StringBuilder();
        private final List<TocEntry> entries = new ArrayList<>();
        private int page = 3;

        Print(Random random) {
            this.random = random;
            lineEnd = oneOf("\n", "\r\n", "\n\n", "\n\n\n", " \n\n　　");
        }

        Issue randomIssue() {
            Issue.Builder issue = Issue.builder().masthead(masthead -> masthead.title("样刊"));
            int sections = 1 + random.nextInt(4);
            for (int i = 0; i < sections; i++) {
                addSection(issue, hanzi(2 + random.nextInt(6)));
            }
            return issue.tableOfContents(new TableOfContents(entries)).build();
        }

        String text() {
            return "样刊" + lineEnd + "目 录" + lineEnd + contents + body;
        }

        private void addSection(Issue.Builder issue, String title) {
            contents.append(title).append(lineEnd);
            if (random.nextInt(3) > 0) {
                body.append(title).append(lineEnd);
            }
            issue.section(
                    title,
                    section -> IntStream.rangeClosed(0, random.nextInt(4))
                            .forEach(i -> section.article(
                                    addTitle(title),
                                    article -> IntStream.rangeClosed(0, random.nextInt(4))
                                            .forEach(j -> article.paragraph(addParagraph())))));
        }

        private String addTitle(String section) {
            String title = hanzi(8 + random.nextInt(20)) + oneOf("", "“10+X”", " 2025", " CDO 标准", "（一）");
            int fault = random.nextInt(6);
            contents.append(oneOf("", "", "- ", "• "))
                    .append(fault == 0 ? cut(title, 4) : title)
                    .append(oneOf(" ", " .. ", " . ", "……", "\t", "　", "........"))
                    .append(page)
                    .append(lineEnd);
            body.append(fault == 1 ? cut(title, 4) : title).append(lineEnd);
            entries.add(new TocEntry(section, title, page));
            page += random.nextInt(3);
            return title;
        }

        private String addParagraph() {
            StringBuilder paragraph = new StringBuilder(hanzi(20 + random.nextInt(20)));
            for (int i = random.nextInt(6); i > 0; i--) {
                paragraph
                        .append(oneOf("，", "、", "。", "；", " 2023 年", "“", "”", "14天", " and "))
                        .append(hanzi(1 + random.nextInt(30)));
            }
            String text = paragraph.append(oneOf("。", "！", "：", "。”", "……")).toString();
            body.append(random.nextInt(3) == 0 ? cut(text, SHORTEST_PIECE) : text)
                    .append(lineEnd);
            return text;
        }

        /** Breaks the text before a hanzi that follows a hanzi or a comma, perhaps with a folio in between. */
        private String cut(String text, int earliest) {
            int at = earliest + random.nextInt(text.length() - earliest);
            while (at < text.length() && !mayBreakBefore(at, text)) {
                at++;
            }
            if (at == text.length()) {
                return text;
            }
            return text.substring(0, at) + lineEnd + oneOf("", "", "— 3 —" + lineEnd, "\f") + text.substring(at);
        }

        private static boolean mayBreakBefore(int at, String text) {
            char before = text.charAt(at - 1);
            return Character.isIdeographic(text.charAt(at))
                    && (Character.isIdeographic(before) || before == '，' || before == '、');
        }

        private String hanzi(int length) {
            StringBuilder hanzi = new StringBuilder();
            random.ints(length, '专', '龙').forEach(c -> hanzi.append((char) c));
            return hanzi.toString();
        }

        private String oneOf(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
