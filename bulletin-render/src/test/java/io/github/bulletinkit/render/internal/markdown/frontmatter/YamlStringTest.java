package io.github.bulletinkit.render.internal.markdown.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlStringTest {

    @ParameterizedTest
    @ValueSource(strings = {"岚江每周要讯", "岚江省人民政府驻东澜市办事处", "要讯（增刊） 第 2 号", "数字“岚江”周报", "Weekly", "nothing"})
    void ordinaryTextStandsAsItIs(String text) {
        assertThat(YamlString.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "Yes",
                "OFF",
                "n",
                "2022",
                "1e3",
                "0x1F",
                "2022-01-07",
                "- 甲",
                "甲: 乙",
                "甲 #乙",
                "甲:",
                "#甲",
                "*甲",
                "&甲",
                "!甲",
                "@甲",
                "`甲`",
                "%甲",
                "|",
                ">",
                "[甲]",
                "{甲}",
                "'甲'",
                "~",
                "---",
                "甲 ",
                " 甲",
                "甲  乙",
                "，甲",
                "“甲”"
            })
    void textThatYamlCouldReadOtherwiseIsQuoted(String text) {
        assertThat(YamlString.of(text)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void quotedTextIsEscaped() {
        assertThat(YamlString.of("甲\"乙\\丙\n\r\t\0\u007F\u0085\u2028\uFEFF\uFFFE𠮷"))
                .isEqualTo("\"甲\\\"乙\\\\丙\\n\\u000D\\t\\u0000\\u007F\\u0085\\u2028\\uFEFF\\uFFFE𠮷\"");
    }

    @Test
    void unpairedSurrogateIsEscaped() {
        assertThat(YamlString.of("甲\uD842")).isEqualTo("\"甲\\uD842\"");
    }
}
