package io.github.bulletinkit.internal.hanzi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九"})
    void valueIsWrittenAsItIsRead(int value, String numeral) {
        assertThat(ChineseNumeral.of(value)).isEqualTo(numeral);
        assertThat(ChineseNumeral.value(numeral)).isEqualTo(value);
    }

    @Test
    void everyValueIsReadAsItIsWritten() {
        for (int value = 1; value <= 99; value++) {
            assertThat(ChineseNumeral.value(ChineseNumeral.of(value))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一二", "十十", "一十一二", "二三十", "十一二"})
    void charactersThatAreNoNumeralHaveNoValue(String characters) {
        assertThat(ChineseNumeral.value(characters)).isZero();
    }
}
