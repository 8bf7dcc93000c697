package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Section;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** The words of a format that is given are looked for first. */
class GivenFormatTest {
    private static final BulletinFormat FORMAT = BulletinFormat.builder("江声")
            .sections("一线", "观察")
            .word(PrintedWord.CONTENTS, "看这里")
            .word(PrintedWord.TOTAL, "累计 # 号")
            .word(PrintedWord.ISSUER, "#出品")
            .word(PrintedWord.SOURCE, "文字来自#")
            .word(PrintedWord.REPORT_TO, "敬呈：#")
            .word(PrintedWord.EDITOR, "主笔：#")
            .build();

    @Test
    void wordsOfTheFormatAreRead() throws IOException {
        PublishedIssue published = PublishedTextReader.read(new StringReader("""
                        江声
                        累计 35 号
                        江声馆出品　2023年5月6日
                        看这里
                        一线
                        渡口的早晨
                        观察
                        桥下的书摊
                        一线
                        渡口的早晨
                        渡口有船三条。
                        文字来自东岸小学
                        观察
                        桥下的书摊
                        书摊每日开放。
                        敬呈：各位读者
                        主笔：林间
                        """), FORMAT);

        assertThat(published.format()).isEqualTo(FORMAT);
        assertThat(published.issue().masthead().number()).isEqualTo(IssueNumber.of(0, 0, 35));
        assertThat(published.issue().masthead().issuer()).isEqualTo("江声馆");
        assertThat(published.issue().sections()).extracting(Section::title).containsExactly("一线", "观察");
        assertThat(BodyText.articles(published.issue()))
                .extracting(Article::title)
                .containsExactly("渡口的早晨", "桥下的书摊");
        assertThat(BodyText.articles(published.issue()).get(0).source()).isEqualTo("东岸小学");
        assertThat(published.issue().colophon()).satisfies(colophon -> {
            assertThat(colophon.reportTo()).containsExactly("各位读者");
            assertThat(colophon.editor()).isEqualTo("林间");
        });
        assertThat(published.repairs()).isEmpty();
    }

    @Test
    void sectionsOfTheFormatNeedNoMark() throws IOException {
        PublishedIssue published = PublishedTextReader.read(
                new StringReader("江声\n累计35号\n2023年5月6日\n一线\n渡口的早晨有雾升起\n渡口有船三条。\n观察\n桥下的书摊开张了\n书摊每日开放。\n"), FORMAT);

        assertThat(published.issue().sections()).extracting(Section::title).containsExactly("一线", "观察");
    }
}
