package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not a bulletin is refused, with the line and what was expected there. */
class UnreadableTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',                                          1, the text is empty
                    '||',                                        2, the text is empty
                    '样刊|第1期|样例办事处|2022年1月7日|',        4, looked for a heading of contents such as 目录
                    '目录',                                      1, the table of contents is empty
                    '样刊|目录|甲栏',                            3, the table of contents is empty
                    '样刊|目录|甲栏|标题一 3|标题二 4',          5, no body: looked for a line that repeats a title
                    '样刊|目录|…… 3|标题一',                     3, a page number without a title
                    '样刊|目录|标题一 3|按语。|标题一|文。',      4, found “按语。”
                    '样刊|目录|甲|乙|丙|丁|标题 3|标题|文。',    3, found “甲”
                    '样刊|目录|甲栏|标题一 3|标题二 4|甲栏|标题一|文。', 5, no line of the body
                    '样刊|目录|甲栏|标题一 3|甲栏|导语。|标题一|文。',   6, found “导语。”
                    '那天早晨，我走出门去。|他在钓鱼。',          1, no masthead
                    'Hello world, a text.|It has no hanzi',       2, no bulletin
                    '样刊|第1期|2022年1月7日|报：市委。',         4, no body
                    '今天天气很好。|目录|标题一 3|标题一|文。',  1, no masthead
                    """)
    void textThatIsNoBulletinIsRefusedAtItsLine(String text, int line, String problem) {
        UnreadableIssueException refusal = refusal(new StringReader(text.replace('|', '\n')));

        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isZero();
        assertThat(refusal.path()).isEmpty();
        assertThat(refusal).hasMessageContaining(problem);
    }

    @Test
    void listedArticleThatTheBodyLacksIsNamed() {
        assertThat(refusal(new StringReader("样刊\n目录\n标题一 3\n标题二 4\n标题一\n文。\n")))
                .hasMessageContaining("line 4:")
                .hasMessageContaining("“标题二”")
                .hasMessageContaining("from line 5 on");
    }

    @Test
    void textWithControlCharactersIsRefused() {
        assertThat(refusal(new StringReader("样刊\u0000\n第1期\n今天天气很好。\n"))).hasMessageContaining("control characters");
    }

    @Test
    void messagesHoldNoControlCharacters() {
        assertThat(refusal(new StringReader("目录\n标题一 3\n\u001B[31m\u0000\uD800\n标题一\n")))
                .hasMessageContaining("“\uFFFD[31m\uFFFD\uFFFD”");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void binaryJunkIsRefused(long seed) {
        Random random = new Random(seed);
        StringBuilder junk = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            junk.append((char) random.nextInt(0x10000));
        }

        assertThat(refusal(new StringReader(junk.toString())).line()).isPositive();
    }

    @Test
    void longTextWithoutContentsIsRefusedBeforeItIsReadToItsEnd() throws IOException {
        StringReader text = new StringReader("没有句号的一行\n".repeat(1_000_000));

        assertThat(refusal(text)).hasMessageContaining("the first 100 lines");
        assertThat(text.read()).isNotEqualTo(-1);
    }

    /** An expression or loop with exponential time would not end here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "）",
                "\"",
                " 甲",
                ".",
                "年",
                "第 ",
                "1",
                "甲\n",
                "\"\n",
                "）\n",
                "甲 3\n",
                "甲栏\n标题 3\n",
                "、\n",
                "\f甲"
            })
    void manyOfTheSameAreGoneThroughOnce(String piece) throws IOException {
        String junk = piece.repeat(400_000 / piece.length());

        assertThat(refusal(new StringReader(junk)).line()).isPositive();
        assertThat(refusal(new StringReader("目录\n" + junk)).line()).isPositive();
        PublishedIssue published = PublishedTextReader.read(new StringReader("样刊\n目录\n标题 3\n标题\n" + junk));
        assertThat(published.issue().sections()).hasSize(1);
    }

    private static UnreadableIssueException refusal(Reader reader) {
        return catchThrowableOfType(UnreadableIssueException.class, () -> PublishedTextReader.read(reader));
    }
}
