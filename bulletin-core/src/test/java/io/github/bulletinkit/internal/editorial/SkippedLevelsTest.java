package io.github.bulletinkit.internal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.text.PlacedRemark;
import io.github.bulletinkit.internal.editorial.text.Remark;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkippedLevelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "没有层次标题/只有段落",
                "#一、/##（一）/###1./####（1）",
                "段落/#一、/段落/##（一）/|/###1./#二、/##（一）",
                "#一、/##（一）/###1./####（1）/##（二）/###1.",
                "#一、/#二、/#三、"
            })
    void levelsThatStepDownOneByOneAndUpByAnyAreRight(String text) {
        assertThat(SkippedLevels.in(Passages.of(text))).isEmpty();
    }

    @Test
    void headingBelowASkippedLevelIsRemarkedOnButNotThoseBesideIt() {
        assertThat(SkippedLevels.in(Passages.of("#一、/段落/###1./###2./#二、/####（1）")))
                .containsExactly(skipped(2, 3, 1), skipped(5, 4, 1));
    }

    @Test
    void firstHeadingIsOfTheFirstLevel() {
        assertThat(SkippedLevels.in(Passages.of("段落/##（一）/##（二）")))
                .containsExactly(new PlacedRemark(1, new Remark("heading.level/first", Map.of("level", 2))));
    }

    private static PlacedRemark skipped(int place, int level, int above) {
        return new PlacedRemark(
                place,
                new Remark("heading.level/skipped", Map.of("level", level, "above", above, "deepest", above + 1)));
    }
}
