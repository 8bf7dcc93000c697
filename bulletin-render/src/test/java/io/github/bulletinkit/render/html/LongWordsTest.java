package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongWordsTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.dongwan.example.gov.cn/zwgk/2026/c_1.html,https://|www.|dongwan.|example.|gov.|cn/|zwgk/|2026/|c_|1.|html",
        "office.bulletin_editor@example.gov.cn,office.|bulletin_|editor@|example.|gov.|cn",
        "www.example.gov.cn/list?id=20261113&from=timeline.,www.|example.|gov.|cn/|list?|id=|20261113&|from=|timeline.",
        "Hippopotomonstro-sesquippedaliophobia,Hippopotomonstro-|sesquippedaliophobia"
    })
    void longWordHasPiecesThatEndWithASign(String word, String pieces) {
        assertThat(String.join("|", LongWords.pieces(word))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COVID-19",
                "3.5",
                "2026/11/13",
                "km/h",
                "2026-11-13/2026-12-31",
                "1,234,567,890,123,456.78",
                "(010)87654321/87654322",
                "R&D",
                "www.example.gov.cn",
                "Pneumonoultramicroscopicsilicovolcanoconiosis"
            })
    void shortWordDateAmountAndWordWithoutASignAreWhole(String word) {
        assertThat(LongWords.pieces(word)).containsExactly(word);
    }

    @Test
    void wordEndsAtSpaceHanziAndChineseMark() {
        String address = "https://www.example.gov.cn";
        assertThat(LongWords.in("见" + address + "，" + address + " " + address + "公布的短词R&D。"))
                .extracting(MatchResult::group)
                .isEqualTo(List.of(address, address, address));
    }

    @ParameterizedTest
    @CsvSource({
        "见R&D和COVID-19。,false",
        "见ChatGPT-4o。,true",
        "前三季度增长6.3%。,false",
        "见https://www.abc.gov.cn/a。,false",
        "见https://www.dongwanshi.gov.cn/a。,true"
    })
    void linesBeforeLongPiecesWouldBeSpread(String text, boolean spread) {
        assertThat(LongWords.spreadLines(text)).isEqualTo(spread);
    }
}
