package io.github.bulletinkit.internal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.numbers.Tildes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TildesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "新增3~5个。/3~5个/3～5个",
                "增长10%~20%左右。/10%~20%/10%～20%",
                "投资3万 ~ 5万元。/3万 ~ 5万/3万～5万",
                "长度１.５~２.５米。/１.５~２.５米/１.５～２.５米",
                "规划期为2021~2025年。/2021~2025年/2021—2025年",
                "会期为3月5日~8日。/5日~8日/5日—8日",
                "风速3.5~4.5m每秒。/3.5~4.5/3.5～4.5"
            })
    void halfWidthTildeBetweenFigures(String text, String range, String expected) {
        assertThat(Tildes.in(text))
                .singleElement()
                .satisfies(remark -> assertThat(remark.parameters())
                        .containsEntry("range", range)
                        .containsEntry("expected", expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新增3～5个。",
                "详见https://www.example.gov.cn/2021~2025/1~2.html，请知悉。",
                "邮箱为office1~2@example.gov.cn。",
                "网址为example.gov.cn/~3，请知悉。",
                "型号为A1~A5，请知悉。",
                "From 3~5 items",
                "加油~3天后见。",
                "~",
                ""
            })
    void noSuchTilde(String text) {
        assertThat(Tildes.in(text)).isEmpty();
    }
}
