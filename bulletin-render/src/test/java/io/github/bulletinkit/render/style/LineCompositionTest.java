package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCompositionTest {
    private static final LineComposition STANDARD = LineComposition.standard();

    @Test
    void standardIsWhatClreqRecommends() {
        assertThat(STANDARD).isEqualTo(new LineComposition(ProhibitionLevel.BASIC, MarkSqueeze.FULL, 0.25));
    }

    @Test
    void changingOneChoiceLeavesTheOthers() {
        assertThat(STANDARD.withProhibitionLevel(ProhibitionLevel.GB))
                .isEqualTo(new LineComposition(ProhibitionLevel.GB, MarkSqueeze.FULL, 0.25));
        assertThat(STANDARD.withMarkSqueeze(MarkSqueeze.NONE))
                .isEqualTo(new LineComposition(ProhibitionLevel.BASIC, MarkSqueeze.NONE, 0.25));
        assertThat(STANDARD.withHanWesternGapEm(0.125))
                .isEqualTo(new LineComposition(ProhibitionLevel.BASIC, MarkSqueeze.FULL, 0.125));
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
