package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageStyleTest {
    private static final PageStyle BULLETIN = PageStyle.bulletin();

    @Test
    void bulletinIsSetOnA4() {
        assertThat(BULLETIN.pageWidthPt()).isCloseTo(595.28, within(0.005));
        assertThat(BULLETIN.pageHeightPt()).isCloseTo(841.89, within(0.005));
    }

    @Test
    void bulletinHas26CharactersIn22Lines() {
        assertThat(BULLETIN.charactersPerLine()).isEqualTo(26);
        assertThat(BULLETIN.linesPerPage()).isEqualTo(22);
        assertThat(BULLETIN.measurePt()).isCloseTo(415.56, within(0.005));
        assertThat(BULLETIN.cellPt()).isCloseTo(15.98, within(0.005));
        assertThat(BULLETIN.linePitchPt()).isCloseTo(31.72, within(0.005)).isEqualTo(697.89 / 22, within(0.001));
    }

    @Test
    void typeAreaLiesInTheMiddleOfThePage() {
        assertThat(BULLETIN.leftPt(1) * 2 + BULLETIN.measurePt()).isCloseTo(BULLETIN.pageWidthPt(), within(1e-9));
        assertThat(BULLETIN.topPt()).isCloseTo(72, within(1e-9));
    }

    @Test
    void mastheadOfABulletinIsSixLinesHighAndParagraphsAreIndentedByTwoCharacters() {
        assertThat(BULLETIN.mastheadLines()).isEqualTo(6);
        assertThat(BULLETIN.firstLineIndentEm()).isEqualTo(2);
    }

    @Test
    void runningTextOfABulletinIs16PtFangSong() {
        assertThat(BULLETIN.textStyle(TextElement.BODY))
                .isEqualTo(new TextStyle(FontRole.FANG_SONG, 16, TextStyle.BLACK));
        assertThat(BULLETIN.textStyle(TextElement.STRONG).sizePt()).isEqualTo(16);
    }

    @Test
    void onlyTheMastheadOfABulletinIsRed() {
        for (TextElement element : TextElement.values()) {
            boolean red = element == TextElement.MASTHEAD_TITLE;
            assertThat(BULLETIN.textStyle(element).rgb())
                    .as(element.name())
                    .isEqualTo(red ? TextStyle.RED : TextStyle.BLACK);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void sizeOfTextMustBeAPositiveNumber(double size) {
        assertThatThrownBy(() -> new TextStyle(FontRole.SONG, size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sizePt must be greater than 0, but is " + size);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000})
    void colourMustHave24Bits(int rgb) {
        assertThatThrownBy(() -> new TextStyle(FontRole.SONG, 16, rgb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rgb must lie between 0x000000 and 0xFFFFFF");
    }
}
