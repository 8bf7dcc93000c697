package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bulletinkit.format.Cadence;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinFormatTest {

    @Test
    void weeklyAppearsEveryWeek() {
        assertThat(BulletinFormat.yangtzeDeltaWeekly().cadence()).isEqualTo(Cadence.of(Period.ofWeeks(1)));
    }

    @Test
    void seriesAppearsIrregularlyUnlessItsCadenceIsGiven() {
        assertThat(BulletinFormat.builder("简报").build().cadence()).isNull();
    }

    @Test
    void copyHasTheSameCadence() {
        BulletinFormat format = BulletinFormat.builder("旬报")
                .section("要闻")
                .cadence(Period.ofDays(10))
                .build();
        assertThat(format.toBuilder().build()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-7D", "P1M-40D"})
    void cadenceThatIsNotPositiveIsRefused(Period cadence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulletinFormat.builder("简报").cadence(cadence).build())
                .withMessage("cadence must be positive: " + cadence);
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void cadenceThatIsNullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> BulletinFormat.builder("简报").cadence((Period) null))
                .withMessage("period");
    }
}
