package io.github.bulletinkit.render.internal.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.render.SmallFont;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrueTypeSubsetTest {
    private static final int BEYOND_THE_BASIC_PLANE = 0x20BB7;
    private static final int[] TEXT =
            "，。“”—…①%ABCgé一丁七东澜湾区每周要讯龘".codePoints().sorted().toArray();

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void subsetDrawsItsCharactersAsTheFontDoes(FontRole role) throws IOException {
        byte[] file = FontSet.bundled().chain(role).get(0).read();
        TrueTypeFont font = TrueTypeFont.read(file);
        int[] characters = Arrays.stream(TEXT).filter(font::has).toArray();

        byte[] subset = font.subset(characters);

        assertThat(characters).hasSizeGreaterThan(15);
        for (int character : characters) {
            assertThat(drawn(subset, character))
                    .as(Character.toString(character))
                    .isEqualTo(drawn(file, character));
        }
    }

    /** The outline and the advance of a character, as another reader of fonts sees them. */
    private static String drawn(byte[] file, int character) throws IOException {
        try (org.apache.fontbox.ttf.TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            int glyph = characters.getGlyphId(character);
            assertThat(glyph).isPositive();
            var outline = font.getGlyph().getGlyph(glyph);
            String path = outline == null ? "" : written(outline.getPath());
            return path + " " + font.getAdvanceWidth(glyph) + " "
                    + font.getHorizontalMetrics().getLeftSideBearing(glyph);
        }
    }

    private static String written(GeneralPath path) {
        List<String> parts = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator i = path.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
            parts.add(i.currentSegment(points) + Arrays.toString(points));
        }
        return String.join(" ", parts);
    }

    @Test
    void subsetHasNoOtherCharacters() {
        TrueTypeFont font = TrueTypeFont.read(new SmallFont().hanzi("甲乙丙丁").bytes());

        TrueTypeFont subset = TrueTypeFont.read(font.subset('丁', '乙'));

        assertThat("乙丁".codePoints()).allMatch(subset::has);
        assertThat("甲丙".codePoints()).noneMatch(subset::has);
    }

    @Test
    void subsetHasTheGlyphsThatOthersConsistOf() {
        SmallFont small = new SmallFont().hanzi("甲乙").composite('丙', 2);
        TrueTypeFont font = TrueTypeFont.read(small.bytes());

        byte[] subset = font.subset('丙');

        TrueTypeFont.read(subset).requireEmbeddable();
        SfntTables tables = SfntTables.of(subset);
        assertThat(tables.require("maxp").uint16(4)).isEqualTo(3);
        assertThat(TrueTypeFont.read(subset).inkRight('丙')).isEqualTo(0.95);
    }

    @Test
    void subsetCanHaveCharactersBeyondTheBasicPlane() {
        SmallFont small = new SmallFont().hanzi("甲").glyph(BEYOND_THE_BASIC_PLANE, 1000, 30, 930);
        TrueTypeFont font = TrueTypeFont.read(small.made().withFullUnicode().bytes());

        TrueTypeFont subset = TrueTypeFont.read(font.subset('甲', BEYOND_THE_BASIC_PLANE));

        assertThat(subset.has('甲')).isTrue();
        assertThat(subset.inkLeft(BEYOND_THE_BASIC_PLANE)).isEqualTo(0.03);
    }

    @Test
    void subsetKeepsNamesAndLicence() throws IOException {
        byte[] file = FontSet.bundled().chain(FontRole.SONG).get(0).read();
        byte[] subset = TrueTypeFont.read(file).subset('一');

        TrueTypeFont.read(subset).requireEmbeddable();
        for (String table : List.of("name", "OS/2")) {
            assertThat(SfntTables.of(subset).require(table).bytes())
                    .as(table)
                    .isEqualTo(SfntTables.of(file).require(table).bytes());
        }
        assertThat(TrueTypeFont.read(subset).family()).isEqualTo("Bulletin Song");
    }

    /** The 32-bit numbers of a TrueType file sum up to a constant (OpenType specification, table head). */
    @Test
    void checkSumOfTheFileIsRight() throws IOException {
        byte[] file = FontSet.bundled().chain(FontRole.SONG).get(0).read();
        ByteBuffer subset = ByteBuffer.wrap(TrueTypeFont.read(file).subset('一', '丁'));

        int sum = 0;
        while (subset.hasRemaining()) {
            sum += subset.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void characterWithoutGlyphIsRefused() {
        TrueTypeFont font = TrueTypeFont.read(new SmallFont().hanzi("甲").bytes());

        assertThatThrownBy(() -> font.subset('乙'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the font has no U+4E59");
    }
}
