package io.github.bulletinkit.render.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.SmallFont;
import io.github.bulletinkit.render.style.FontFile;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontFacesTest {
    private static final FontFaces BUNDLED = new FontFaces(FontSet.bundled());

    @ParameterizedTest
    @EnumSource
    void everyRoleSetsEveryCharacterThatAnyBundledFaceHas(FontRole role) {
        List<String> wrong = new ArrayList<>();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int character = codePoint;
            boolean known =
                    BUNDLED.faces().stream().anyMatch(face -> face.font().has(character));
            if (known != (BUNDLED.faceFor(role, character) != FontMetrics.NO_FACE)) {
                wrong.add(String.format("U+%04X", character));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void faceOfSeveralRolesIsOneFace() {
        FontFile own = FontFile.of("own", new SmallFont().hanzi("甲").bytes());
        FontSet fonts = FontSet.builder()
                .face(FontRole.SONG, own)
                .face(FontRole.KAI, own)
                .build();

        assertThat(new FontFaces(fonts).faces()).extracting(FontFace::name).containsOnlyOnce("own");
    }

    @Test
    void fileIsReadOnce() {
        FontFace face = BUNDLED.faces().get(0);

        assertThat(face.font()).isSameAs(face.font());
    }

    @Test
    void advanceOfAClusterIsThatOfItsCharacters() {
        int face = BUNDLED.faceFor(FontRole.SONG, 'A');

        assertThat(BUNDLED.advance(face, "AB")).isEqualTo(BUNDLED.advance(face, 'A') + BUNDLED.advance(face, 'B'));
    }
}
