package io.github.bulletinkit.render.style;

import static io.github.bulletinkit.render.style.LineBreaking.LINE_BY_LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCompositionTest {
    private static final LineComposition STANDARD = LineComposition.standard();

    @Test
    void standardIsWhatClreqRecommends() {
        assertThat(STANDARD)
                .isEqualTo(new LineComposition(
                        ProhibitionLevel.BASIC,
                        MarkSqueeze.FULL,
                        0.25,
                        AmountBreaks.NONE,
                        LineBreaking.WHOLE_PARAGRAPH));
    }

    @Test
    void changingOneChoiceLeavesTheOthers() {
        LineComposition other = new LineComposition(
                ProhibitionLevel.GB, MarkSqueeze.NONE, 0.125, AmountBreaks.LONG_AMOUNTS, LINE_BY_LINE);

        assertThat(STANDARD.withProhibitionLevel(ProhibitionLevel.GB)
                        .withMarkSqueeze(MarkSqueeze.NONE)
                        .withHanWesternGapEm(0.125)
                        .withAmountBreaks(AmountBreaks.LONG_AMOUNTS)
                        .withLineBreaking(LINE_BY_LINE))
                .isEqualTo(other);
        assertThat(other.withProhibitionLevel(ProhibitionLevel.BASIC)
                        .withMarkSqueeze(MarkSqueeze.FULL)
                        .withHanWesternGapEm(0.25)
                        .withAmountBreaks(AmountBreaks.NONE)
                        .withLineBreaking(LineBreaking.WHOLE_PARAGRAPH))
                .isEqualTo(STANDARD);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 0.51, Double.NaN, Double.POSITIVE_INFINITY})
    void gapOutsideItsRangeIsRefused(double gap) {
        assertThatThrownBy(() -> STANDARD.withHanWesternGapEm(gap))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "hanWesternGapEm must lie between 0 and 0.5 (a quarter is usual, CLREQ 3.2.2), but is " + gap);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5})
    void gapMayBeAtEitherEndOfItsRange(double gap) {
        assertThat(STANDARD.withHanWesternGapEm(gap).hanWesternGapEm()).isEqualTo(gap);
    }
}
