package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningHeadTest {
    private static final double PT_PER_MM = 72 / 25.4;

    @Test
    void noneIsPrintedByDefault() {
        assertThat(PageStyle.bulletin().runningHeadText("刊", "第45期", "栏")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{title} {number}·{section}, 刊 第45期·栏, 刊 第45期, 刊·栏, 第45期·栏",
        "（{section}）{title}, （栏）刊, 刊, （栏）刊, （栏）",
        "第{number}号, 第第45期号, 第第45期号, '', 第第45期号",
        "{title}（{section}）, 刊（栏）, 刊, 刊（栏）, （栏）"
    })
    void wordsBesideAnEmptyValueAreLeftOut(
            String pattern, String all, String noSection, String noNumber, String noTitle) {
        PageStyle style =
                PageStyle.builder().runningHead(pattern).build().toBuilder().build();

        assertThat(style.runningHeadText("刊", "第45期", "栏")).isEqualTo(all);
        assertThat(style.runningHeadText("刊", "第45期", "")).isEqualTo(noSection);
        assertThat(style.runningHeadText("刊", "", "栏")).isEqualTo(noNumber);
        assertThat(style.runningHeadText("", "第45期", "栏")).isEqualTo(noTitle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"刊", "{title", "{title} {page}", "{title}}", " "})
    void patternWithoutValuesOrWithOtherBracesIsRefused(String pattern) {
        assertThatThrownBy(() -> PageStyle.builder().runningHead(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("runningHead must have one or more of {title}, {number} and {section}, and no other braces,"
                        + " but is " + pattern);
    }

    @Test
    void topMarginMustHoldIt() {
        PageStyle.Builder builder = PageStyle.builder().runningHead("{title}");

        assertThat(builder.marginsMm(9, 31.7, 25.4, 31.7).build().runningHeadMiddlePt())
                .isCloseTo((9 - 5) * PT_PER_MM - 10.5 / 2, within(1e-9));
        assertThatThrownBy(builder.marginsMm(8, 31.7, 25.4, 31.7)::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the margin topMm must hold the running head, for which it needs at least 8.7");
    }
}
