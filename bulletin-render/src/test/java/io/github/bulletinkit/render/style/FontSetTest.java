package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.render.SmallFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FontSetTest {
    private static final FontFile OWN = FontFile.of("own", new SmallFont().bytes());
    private static final FontFile SECOND = FontFile.of("second", new SmallFont().bytes());
    private static final FontFile ROMAN = FontFile.of("roman", new SmallFont().bytes());

    @ParameterizedTest
    @CsvSource({
        "TITLE, BulletinTitle-Bold.ttf",
        "SONG, BulletinSong-Regular.ttf",
        "HEI, BulletinHei-Regular.ttf",
        "KAI, BulletinKai-Regular.ttf",
        "FANG_SONG, BulletinFangsong-Regular.ttf"
    })
    void everyRoleHasABundledFace(FontRole role, String face) {
        assertThat(names(FontSet.bundled().chain(role))).startsWith(face);
    }

    @ParameterizedTest
    @EnumSource
    void everyChainEndsInTheBundledSong(FontRole role) {
        FontSet fonts = FontSet.builder()
                .face(role, OWN)
                .latinFace(role, ROMAN)
                .face(FontRole.SONG, SECOND)
                .build();

        assertThat(names(fonts.chain(role))).endsWith("BulletinSong-Regular.ttf");
        assertThat(names(fonts.latinChain(role))).contains("BulletinSong-Regular.ttf");
    }

    @Test
    void noFaceStandsTwiceInAChain() {
        FontSet fonts = FontSet.builder()
                .face(FontRole.KAI, OWN)
                .face(FontRole.KAI, OWN)
                .build();

        assertThat(names(fonts.chain(FontRole.KAI)))
                .containsExactly("own", "BulletinKai-Regular.ttf", "BulletinSong-Regular.ttf");
        assertThat(names(fonts.chain(FontRole.SONG))).containsExactly("BulletinSong-Regular.ttf");
    }

    @Test
    void ownFacesStandAheadOfTheBundledOnesInTheOrderGiven() {
        FontSet fonts = FontSet.builder()
                .face(FontRole.HEI, OWN)
                .face(FontRole.HEI, SECOND)
                .build();

        assertThat(names(fonts.chain(FontRole.HEI)))
                .containsExactly("own", "second", "BulletinHei-Regular.ttf", "BulletinSong-Regular.ttf");
        assertThat(fonts.latinChain(FontRole.HEI)).isEqualTo(fonts.chain(FontRole.HEI));
    }

    @Test
    void ownFaceOfOneRoleLeavesTheOthersAsTheyAre() {
        FontSet fonts = FontSet.builder().face(FontRole.HEI, OWN).build();

        assertThat(fonts.chain(FontRole.KAI)).isEqualTo(FontSet.bundled().chain(FontRole.KAI));
    }

    @Test
    void ownLatinFaceSetsLatinOnly() {
        FontSet fonts = FontSet.builder().latinFace(FontRole.HEI, ROMAN).build();

        assertThat(names(fonts.latinChain(FontRole.HEI)))
                .containsExactly("roman", "BulletinHei-Regular.ttf", "BulletinSong-Regular.ttf");
        assertThat(fonts.chain(FontRole.HEI)).isEqualTo(FontSet.bundled().chain(FontRole.HEI));
    }

    @Test
    void figuresAmongFangSongAreThoseOfSong() {
        assertThat(names(FontSet.bundled().latinChain(FontRole.FANG_SONG)))
                .containsExactly("BulletinSong-Regular.ttf", "BulletinFangsong-Regular.ttf");
    }

    @Test
    void setIsNotChangedByItsBuilder() {
        FontSet.Builder builder = FontSet.builder();
        FontSet before = builder.build();
        builder.face(FontRole.SONG, OWN);

        assertThat(names(before.chain(FontRole.SONG))).containsExactly("BulletinSong-Regular.ttf");
        assertThatThrownBy(() -> before.chain(FontRole.SONG).add(OWN))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ownFacesAreGivenAsFilesOrBytesToo(@TempDir Path folder) throws IOException {
        byte[] content = new SmallFont().bytes();
        Path file = Files.write(folder.resolve("own.ttf"), content);

        FontSet fonts = FontSet.builder()
                .face(FontRole.KAI, file)
                .face(FontRole.KAI, "second", content)
                .latinFace(FontRole.KAI, "roman", content)
                .latinFace(FontRole.KAI, file)
                .build();

        assertThat(names(fonts.chain(FontRole.KAI))).startsWith(file.toString(), "second");
        assertThat(names(fonts.latinChain(FontRole.KAI))).startsWith("roman", file.toString());
    }

    @Test
    void ownFaceThatCannotBeUsedIsRefusedWhenItIsGiven() {
        assertThatThrownBy(() -> FontSet.builder().face(FontRole.KAI, "楷体", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("font 楷体 cannot be used: the file is empty");
    }

    private static List<String> names(List<FontFile> chain) {
        return chain.stream().map(FontFile::name).toList();
    }
}
