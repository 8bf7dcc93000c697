package io.github.bulletinkit.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text made of what is markup somewhere in Markdown or YAML comes back as it was. */
class MarkdownRoundTripTest {
    private static final int ISSUES = 500;

    private static final String[] MARKUP = ("# ## ### ####### > >> - -- --- + * ** *** _ __ ` ``` ~ ~~~ | |- :-- = === "
                    + "[ ] [x] [//]: [^1] ![x](y) ( ) <b> </b> <!-- --> <a@b.c> <http://c.d> & &amp; &#x20; &#10; &copy "
                    + "&copy; \\ \\\\ \\* \\n { } {.x} $ ! \" ' % @ ^ / ? , . ; : 1. 1) 12. 1234567890. 0) ... "
                    + "null true no 2022-01-07 0x10 1e3 a B 7 é")
            .split(" ");

    private static final String[] CHINESE = "甲 乙 加快 推动 𠮷 ， 。 、 “ ” （ ） 《 》 —— …… · ～ １ Ａ ＃ ＊ ￥ ☆ 👨‍👩‍👧".split(" ");

    private static final String[] INVISIBLE = {
        " ", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "\f", "\u000B", "\u3000", "\u00A0", "\u2003",
        "\u2028", "\u2029", "\u0085", "\u200B", "\uFEFF", "\u0001", "\u007F", "\uFFFD", "\uFFFE", "\u202E", "\u0301"
    };

    private final Random random = new Random(20220107);
    private final Renderer renderer = MarkdownRenderer.create();

    @Test
    void hostileTextComesBackAsItWas() {
        for (int i = 0; i < ISSUES; i++) {
            Issue issue = issue();
            String markdown = Rendering.text(renderer, issue);
            ParsedMarkdown parsed = new ParsedMarkdown(markdown);
            assertThat(parsed.sections()).as(markdown).isEqualTo(issue.sections());
            assertThat(parsed.editorNote()).as(markdown).isEqualTo(issue.editorNote());
            assertThat(parsed.colophon()).as(markdown).isEqualTo(issue.colophon());
            assertThat(parsed.frontMatter().getOrDefault("title", ""))
                    .as(markdown)
                    .isEqualTo(issue.masthead().title());
            assertThat(parsed.frontMatter().getOrDefault("issuer", ""))
                    .as(markdown)
                    .isEqualTo(issue.masthead().issuer());
            assertThat(parsed.frontMatter().getOrDefault("classification", ""))
                    .as(markdown)
                    .isEqualTo(issue.masthead().classification());
            assertThat(parsed.frontMatter().getOrDefault("copyNumber", ""))
                    .as(markdown)
                    .isEqualTo(issue.masthead().copyNumber());
        }
    }

    /** About fifty texts, the most of them in blocks. */
    private Issue issue() {
        Article article = Article.builder()
                .title(text())
                .source(text())
                .block(paragraph().text(pick(CHINESE)).build())
                .block(paragraph().strong(pick(CHINESE)).build())
                .block(paragraph().strong(pick(MARKUP)).build())
                .heading(1 + random.nextInt(4), text())
                .block(table())
                .figure(AllElements.chart(), text(), text())
                .block(table())
                .heading(1 + random.nextInt(4), text())
                .build();
        return Issue.builder()
                .masthead(m ->
                        m.title(text()).issuer(text()).classification(text()).copyNumber(text()))
                .editorNote(List.of(
                        new Heading(4, text()), paragraph().text(pick(CHINESE)).build(), table()))
                .colophon(c -> c.reportTo(text(), text())
                        .distributeTo(text())
                        .editor(text())
                        .approver(text())
                        .copies(random.nextInt(3)))
                .section(Section.builder()
                        .title(text())
                        .articles(List.of(article))
                        .build())
                .build();
    }

    /** With or without caption and header, and with rows of different lengths now and then. */
    private Table table() {
        int columns = random.nextInt(4);
        Table.Builder table = Table.builder().caption(text());
        if (random.nextInt(3) > 0) {
            table.header(texts(columns).toArray(String[]::new));
        }
        for (int rows = random.nextInt(4); rows > 0; rows--) {
            table.row(texts(random.nextInt(6) > 0 ? columns : random.nextInt(5)));
        }
        return table.build();
    }

    private List<String> texts(int number) {
        return Stream.generate(this::text).limit(number).toList();
    }

    private Paragraph.Builder paragraph() {
        Paragraph.Builder paragraph = Paragraph.builder().indent(random.nextInt(3) > 0);
        for (int runs = 1 + random.nextInt(4); runs > 0; runs--) {
            String text = text();
            if (random.nextBoolean()) {
                paragraph.text(text);
            } else {
                paragraph.strong(text);
            }
        }
        return paragraph;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> pick(MARKUP);
                        case 2, 3 -> pick(CHINESE);
                        default -> pick(INVISIBLE);
                    });
        }
        return text.toString();
    }

    private String pick(String[] fragments) {
        return fragments[random.nextInt(fragments.length)];
    }
}
