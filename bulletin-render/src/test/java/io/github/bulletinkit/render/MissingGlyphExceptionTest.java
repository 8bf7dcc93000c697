package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MissingGlyphExceptionTest {

    @Test
    void messageNamesTheCharacterAndItsPlace() {
        assertThat(new MissingGlyphException(List.of(new MissingGlyph(0x20BB7, "masthead.title"))))
                .hasMessage("no font has this character: U+20BB7 𠮷 at masthead.title."
                        + " Replace it or add a font that has it.");
    }

    @Test
    void characterMissingAtManyPlacesIsNamedOnce() {
        assertThat(new MissingGlyphException(List.of(
                        new MissingGlyph('ə', "sections[0].title"),
                        new MissingGlyph('é', "sections[0].articles[1].body[0]"),
                        new MissingGlyph('ə', "sections[1].title"),
                        new MissingGlyph('ə', "sections[2].title"),
                        new MissingGlyph('é', "sections[1].articles[0].title"))))
                .hasMessage("no font has these 2 characters: U+0259 ə at sections[0].title and 2 more places;"
                        + " U+00E9 é at sections[0].articles[1].body[0] and 1 more place."
                        + " Replace them or add a font that has them.");
    }

    @Test
    void characterThatCannotBeSeenIsNamedByItsCodePointOnly() {
        assertThat(new MissingGlyphException(List.of(new MissingGlyph(0x202E, "masthead.issuer"))))
                .hasMessageContaining("U+202E at masthead.issuer");
    }

    @Test
    void longMessageIsCutButTheListIsWhole() {
        List<MissingGlyph> missing = IntStream.range(0x3400, 0x3400 + 13)
                .mapToObj(codePoint -> new MissingGlyph(codePoint, "masthead.title"))
                .toList();
        MissingGlyphException exception = new MissingGlyphException(missing);
        assertThat(exception)
                .hasMessageContaining("these 13 characters: U+3400")
                .hasMessageContaining("U+3409 㐉 at masthead.title; and 3 more.")
                .hasMessageNotContaining("U+340A");
        assertThat(exception.missingGlyphs()).isEqualTo(missing);
    }

    @Test
    void somethingMustBeMissing() {
        assertThatThrownBy(() -> new MissingGlyphException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("missingGlyphs must not be empty");
    }
}
