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
    @CsvSource({
        "TITLE, Title Song Hei Kai Fangsong",
        "SONG, Song Hei Kai Fangsong Title",
        "HEI, Hei Song Kai Fangsong Title",
        "KAI, Kai Song Hei Fangsong Title",
        "FANG_SONG, Fangsong Song Hei Kai Title"
    })
    void everyChainHasEveryBundledFace(FontRole role, String faces) {
        assertThat(shortNames(FontSet.bundled().chain(role))).isEqualTo(faces);
    }

    @ParameterizedTest
    @EnumSource
    void ownFacesOfOtherRolesStandBehindTheBundledOnes(FontRole role) {
        FontRole other = role == FontRole.KAI ? FontRole.TITLE : FontRole.KAI;
        FontSet fonts = FontSet.builder()
                .face(other, OWN)
                .face(role, SECOND)
                .latinFace(other, ROMAN)
                .build();

        assertThat(fonts.chain(role)).startsWith(SECOND).endsWith(OWN).doesNotContain(ROMAN);
        assertThat(fonts.chain(role).subList(1, 6)).isEqualTo(FontSet.bundled().chain(role));
        assertThat(fonts.latinChain(role)).endsWith(OWN, ROMAN).contains(SECOND);
    }

    @Test
    void noFaceStandsTwiceInAChain() {
        FontSet fonts = FontSet.builder()
                .face(FontRole.KAI, OWN)
                .face(FontRole.KAI, OWN)
                .build();

        assertThat(shortNames(fonts.chain(FontRole.KAI))).isEqualTo("own Kai Song Hei Fangsong Title");
        assertThat(shortNames(fonts.chain(FontRole.SONG))).isEqualTo("Song Hei Kai Fangsong Title own");
    }

    @Test
    void ownFacesStandAheadOfTheBundledOnesInTheOrderGiven() {
        FontSet fonts = FontSet.builder()
                .face(FontRole.HEI, OWN)
                .face(FontRole.HEI, SECOND)
                .build();

        assertThat(shortNames(fonts.chain(FontRole.HEI))).isEqualTo("own second Hei Song Kai Fangsong Title");
        assertThat(fonts.latinChain(FontRole.HEI)).isEqualTo(fonts.chain(FontRole.HEI));
    }

    @Test
    void ownLatinFaceSetsLatinOnly() {
        FontSet fonts = FontSet.builder().latinFace(FontRole.HEI, ROMAN).build();

        assertThat(shortNames(fonts.latinChain(FontRole.HEI))).isEqualTo("roman Hei Song Kai Fangsong Title");
        assertThat(fonts.chain(FontRole.HEI)).isEqualTo(FontSet.bundled().chain(FontRole.HEI));
    }

    @Test
    void figuresAmongFangSongAreThoseOfSong() {
        assertThat(shortNames(FontSet.bundled().latinChain(FontRole.FANG_SONG)))
                .isEqualTo("Song Fangsong Hei Kai Title");
    }

    @Test
    void setIsNotChangedByItsBuilder() {
        FontSet.Builder builder = FontSet.builder();
        FontSet before = builder.build();
        builder.face(FontRole.SONG, OWN);

        assertThat(before.chain(FontRole.SONG)).isEqualTo(FontSet.bundled().chain(FontRole.SONG));
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

    private static String shortNames(List<FontFile> chain) {
        return String.join(" ", names(chain)).replaceAll("Bulletin(\\w+)-\\w+[.]ttf", "$1");
    }
}
