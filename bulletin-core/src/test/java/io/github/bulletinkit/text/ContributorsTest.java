package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** The contributor (供稿单位) that the contents name before a page number belongs to the article. */
class ContributorsTest {
    private static final String CONTENTS = "样刊\n第1期\n目录\n春播开局良好………………市农业局3\n防汛演练有序举行……………… 5\n";

    @Test
    void contributorOfTheContentsIsTheSourceOfAnArticleWithoutOne() throws IOException {
        PublishedIssue published = read(CONTENTS + "春播开局良好\n各地播种过半。\n防汛演练有序举行\n演练历时三天。\n");

        assertThat(published.issue().sections().get(0).articles())
                .extracting(Article::source)
                .containsExactly("市农业局", "");
        assertThat(BodyText.repairs(published)).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.SOURCE_SUPPLIED);
            assertThat(repair.line()).isEqualTo(4);
            assertThat(repair.message()).isEqualTo("条目 “春播开局良好” 中的署名 “市农业局” 记作文章来源");
        });
    }

    @Test
    void sourceThatTheBodyPrintsTooIsKeptOnce() throws IOException {
        PublishedIssue published = read(CONTENTS + "春播开局良好\n各地播种过半。\n（市农业局供稿）\n防汛演练有序举行\n演练历时三天。\n");

        assertThat(published.issue().sections().get(0).articles().get(0).source())
                .isEqualTo("市农业局");
        assertThat(BodyText.repairs(published)).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.ROW_DROPPED);
            assertThat(repair.message()).isEqualTo("条目 “春播开局良好” 中的署名 “市农业局” 正文也有，只记一次");
        });
    }

    @Test
    void repairNamesBothWhereTheBodyHasAnotherSource() throws IOException {
        PublishedIssue published = read(CONTENTS + "春播开局良好\n各地播种过半。\n（县农技站供稿）\n防汛演练有序举行\n演练历时三天。\n");

        assertThat(published.issue().sections().get(0).articles().get(0).source())
                .isEqualTo("县农技站");
        assertThat(BodyText.repairs(published)).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.ROW_DROPPED);
            assertThat(repair.message()).isEqualTo("条目 “春播开局良好” 目录署 “市农业局”，正文署 “县农技站”，从正文");
        });
    }

    @Test
    void reporterBelowTheTitleAndContributorOfTheContentsAreBothKept() throws IOException {
        PublishedIssue published = read(CONTENTS + "春播开局良好\n本刊记者 王远\n各地播种过半。\n防汛演练有序举行\n演练历时三天。\n");

        Article article = published.issue().sections().get(0).articles().get(0);
        assertThat(article.byline()).isEqualTo("本刊记者 王远");
        assertThat(article.source()).isEqualTo("市农业局");
    }

    private static PublishedIssue read(String text) throws IOException {
        return PublishedTextReader.read(new StringReader(text));
    }
}
