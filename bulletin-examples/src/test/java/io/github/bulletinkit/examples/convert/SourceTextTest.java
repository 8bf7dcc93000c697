package io.github.bulletinkit.examples.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static final Charset GB_18030 = Charset.forName("GB18030");

    /** The bytes of 目录 and 联通 in GB 18030 are also valid UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"目录", "联通", "目录\n", "样刊", "样刊\n目录\n标题 3\n标题\n文。\n"})
    void textHoweverShortIsReadInItsCharset(String text) throws CharacterCodingException {
        assertThat(SourceText.decode(text.getBytes(GB_18030))).isEqualTo(new SourceText(text, GB_18030));
        assertThat(SourceText.decode(text.getBytes(UTF_8))).isEqualTo(new SourceText(text, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "±5‰"})
    void textWithoutHanziIsUtf8(String text) throws CharacterCodingException {
        assertThat(SourceText.decode(text.getBytes(UTF_8))).isEqualTo(new SourceText(text, UTF_8));
    }
}
