package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.SignOff;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sign-offs, lists of attachments, tables and captions where a page or a picture breaks them. */
class PageBreakTextTest {
    private static final String HEAD = """
                样刊
              2022年第1期
            样例办事处        2022年1月7日
                目录
            第一篇标题是关于新办法的
            第二篇标题是关于旧办法的
               第一篇标题是关于新办法的
            """;

    private static final String TEXT = """
              样例市六月一日起在全市范围推行新的办
            法，各区县同步实施，首批纳入十二项，今后
            逐步扩大到全部事项。
              第二段的这一行恰好在行末结束了一句。
            接着的一句仍属同一段，直到这里才算完了，
            后面没有了。
            """;

    private static final String SECOND = "\n   第二篇标题是关于旧办法的\n" + TEXT;

    @Test
    void titleThatContentsAndBodyWordDifferentlyIsThatOfTheBodyAndTheRepairNamesBoth() throws IOException {
        PublishedIssue published = read(HEAD.replaceFirst("关于旧", "有关旧") + TEXT + SECOND);

        assertThat(BodyText.articles(published.issue()))
                .extracting(Article::title)
                .containsExactly("第一篇标题是关于新办法的", "第二篇标题是关于旧办法的");
        assertThat(BodyText.repairs(published))
                .extracting(Repair::message)
                .contains("正文作 “第二篇标题是关于旧办法的”，目录作 “第二篇标题是有关旧办法的”，读作正文的标题");
    }

    @Test
    void twoAttachmentsOfOneTitleKeepBothTexts() throws IOException {
        Article article = first(TEXT + "\n  附件：1. 申请表\n     2. 申请表\n\f附件1\n\n       申请表\n  填写姓名和住址。\n"
                + "\f附件2\n\n       申请表\n  填写单位和地址。\n" + SECOND);

        assertThat(article.attachments())
                .flatExtracting(Attachment::body)
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("填写姓名和住址。", "填写单位和地址。");
    }

    @Test
    void signOffAloneOnAPageIsNoPartOfTheParagraphBefore() throws IOException {
        Article article = first(TEXT + "\f样例市发展和改革局\n  2022年1月6日\n\f" + SECOND);

        assertThat(article.body()).hasSize(2);
        assertThat(article.signOff())
                .isEqualTo(new SignOff(List.of("样例市发展和改革局"), IssueDate.of(LocalDate.of(2022, 1, 6))));
    }

    @Test
    void listOfAttachmentsGoesOnOnTheNextPage() throws IOException {
        Article article = first(TEXT + "\n  附件：1. 样例市新办法的\n\f实施细则\n2. 办事指南\n3. 对照表\n\f" + SECOND);

        assertThat(article.attachments()).extracting(Attachment::title).containsExactly("样例市新办法的实施细则", "办事指南", "对照表");
    }

    @Test
    void captionsSideBySideAreReadByTheirColumns() throws IOException {
        Article article = first(TEXT + "\n  图 1 样例市北   图 2 样例市南\n  部新区规划     部老区规划\n" + TEXT + SECOND);

        assertThat(BodyText.paragraphs(article)).contains("图 1 样例市北部新区规划 图 2 样例市南部老区规划");
    }

    private static Article first(String body) throws IOException {
        return Objects.requireNonNull(
                BodyText.articles(read(HEAD + body).issue()).get(0));
    }

    private static PublishedIssue read(String text) throws IOException {
        return PublishedTextReader.read(new StringReader(text));
    }
}
