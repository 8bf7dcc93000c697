package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PrintedWordTest {

    @Test
    void valuesTakeTheirPlacesInOrder() {
        assertThat(PrintedWord.DATE.with(2022, 1, 7)).isEqualTo("2022 年 1 月 7 日");
        assertThat(PrintedWord.SOURCE.with("a#$1\\")).isEqualTo("来源：a#$1\\");
        assertThat(PrintedWord.CONTENTS.with()).isEqualTo("目录");
    }

    @Test
    void anotherNumberOfValuesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedWord.DATE.with(2022, 1))
                .withMessage("DATE takes 3 values, not [2022, 1]");
    }

    @Test
    void labelIsWhatIsBeforeTheFirstValue() {
        assertThat(PrintedWord.REPORT_TO.label()).isEqualTo("报：");
        assertThat(PrintedWord.YEAR.label()).isEmpty();
        assertThat(PrintedWord.EDITOR_NOTE.label()).isEqualTo("编者按");
    }
}
