package io.github.bulletinkit.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({"24 80, 80", "50 132, 132", "40 38, 38", "0 0, 80", "'', 80", "speed 9600 baud, 80"})
    void widthIsThatOfTheTerminalAndTheUsualOneWhereItDoesNotKnow(String size, int width) {
        assertThat(Console.columns(size)).isEqualTo(width);
    }
}
