package io.github.bulletinkit.render.internal.truetype;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.SmallFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrueTypeFontTest {
    private static final int BEYOND_THE_BASIC_PLANE = 0x20BB7;

    private static TrueTypeFont font(boolean fullUnicode) {
        SmallFont font = new SmallFont()
                .glyph('甲', 1000, 50, 950)
                .glyph('“', 1000, -20, 480)
                .blank('乙', 1000)
                .blank(' ', 0)
                .blank('　', 1000)
                .map('丙', 0)
                .map('丁', 200);
        if (fullUnicode) {
            font.glyph(BEYOND_THE_BASIC_PLANE, 1000, 30, 930);
        }
        return TrueTypeFont.read(
                fullUnicode
                        ? font.made().withFullUnicode().bytes()
                        : font.made().bytes());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fontHasTheCharactersThatItHasInkFor(boolean fullUnicode) {
        TrueTypeFont font = font(fullUnicode);

        assertThat("甲“".codePoints()).allMatch(font::has);
        assertThat("乙丙丁戊\0\uFFFF".codePoints()).noneMatch(font::has);
        assertThat(font.has(BEYOND_THE_BASIC_PLANE)).isEqualTo(fullUnicode);
        assertThat(font.has(Character.MAX_CODE_POINT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void spacesNeedNoInk(boolean fullUnicode) {
        assertThat(" 　".codePoints()).allMatch(font(fullUnicode)::has);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inkIsMeasuredInEm(boolean fullUnicode) {
        TrueTypeFont font = font(fullUnicode);

        assertThat(font.inkLeft('甲')).isEqualTo(0.05);
        assertThat(font.inkRight('甲')).isEqualTo(0.95);
        assertThat(font.inkLeft('“')).isEqualTo(-0.02);
    }

    @Test
    void inkOfCharactersBeyondTheBasicPlaneIsMeasuredToo() {
        assertThat(font(true).inkLeft(BEYOND_THE_BASIC_PLANE)).isEqualTo(0.03);
        assertThat(font(true).inkRight(BEYOND_THE_BASIC_PLANE)).isEqualTo(0.93);
    }

    @Test
    void heightOfInkIsMeasuredInEm() {
        assertThat(font(false).inkBottom('甲')).isEqualTo(0);
        assertThat(font(false).inkTop('甲')).isEqualTo(1);
    }

    @Test
    void advanceIsMeasuredInThousandthsOfAnEm() {
        TrueTypeFont font = TrueTypeFont.read(
                new SmallFont().glyph('A', 667, 20, 600).blank(' ', 333).bytes());

        assertThat(font.advance('A')).isEqualTo(0.667);
        assertThat(font.advance(' ')).isEqualTo(0.333);
    }
}
