package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.render.SmallFont;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontFileTest {
    private static final byte[] TRUE_TYPE = sound().bytes();

    private static SmallFont sound() {
        return new SmallFont().hanzi("甲乙丙").composite('丁', 1).blank(' ', 250).made();
    }

    @Test
    void fontInMemoryIsCopied() throws IOException {
        byte[] content = TRUE_TYPE.clone();
        FontFile font = FontFile.of("方正小标宋", content);
        content[4] = 7;

        assertThat(font.read()).isEqualTo(TRUE_TYPE);
        assertThat(font.name()).isEqualTo("方正小标宋");
    }

    @Test
    void fontOnDiskIsReadAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("仿宋.ttf"), TRUE_TYPE);
        FontFile font = FontFile.of(file);
        Files.delete(file);

        assertThat(font.read()).isEqualTo(TRUE_TYPE);
        assertThat(font.name()).isEqualTo(file.toString());
    }

    @Test
    void fontThatIsNotOnDiskIsReportedByItsPath(@TempDir Path folder) {
        Path missing = folder.resolve("missing.ttf");

        assertThatThrownBy(() -> FontFile.of(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Test
    void fontOnDiskThatCannotBeUsedIsRefusedByItsPath(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.ttf"));

        assertThatThrownBy(() -> FontFile.of(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("font " + empty + " cannot be used: the file is empty."
                        + " Give a TrueType file of one face (.ttf).");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void argumentThatIsNullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> FontFile.of(null, TRUE_TYPE))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> FontFile.of("仿宋", null))
                .withMessage("trueType");
        assertThatNullPointerException().isThrownBy(() -> FontFile.of(null)).withMessage("path");
    }

    @ParameterizedTest
    @EnumSource
    void bundledFontsPassTheChecksOfOnesOwn(FontRole role) throws IOException {
        byte[] content = FontSet.bundled().chain(role).get(0).read();

        assertThatCode(() -> FontFile.of(role.name(), content)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "OTTO and so on, 'it has PostScript outlines (.otf, CFF). Give a TrueType file of one face (.ttf),"
                + " or convert its outlines to TrueType.'",
        "ttcf and so on, 'it is a collection of several faces (.ttc)."
                + " Give a TrueType file of one face (.ttf) cut out of it.'",
        "wOFF and so on, 'it is a packed web font (WOFF). Give a TrueType file of one face (.ttf) unpacked from it.'",
        "wOF2 and so on, 'it is a packed web font (WOFF). Give a TrueType file of one face (.ttf) unpacked from it.'",
        "%!PS-AdobeFont-1.0, 'it is a PostScript Type 1 font. Give a TrueType file of one face (.ttf).'",
        "<html>, 'it is not a TrueType file. Give a TrueType file of one face (.ttf).'",
        "true and so on, 'it is not a TrueType file. Give a TrueType file of one face (.ttf).'",
        "x, 'it is not a TrueType file. Give a TrueType file of one face (.ttf).'",
        "'', 'the file is empty. Give a TrueType file of one face (.ttf).'"
    })
    void whatIsNoTrueTypeFileIsRefusedByName(String content, String message) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), message);
    }

    @Test
    void type1FontInItsBinaryFormIsRefused() {
        assertRefused(new byte[] {(byte) 0x80, 1, 0, 0, 0}, "it is a PostScript Type 1 font.");
    }

    @Test
    void trueTypeFileWithPostScriptOutlinesIsRefused() {
        assertRefused(sound().with("CFF ", new byte[4]).bytes(), "it has PostScript outlines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "name", "OS/2"})
    void fontWithoutATableThatIsNeededIsRefused(String table) {
        assertDamaged(sound().without(table), "table " + table + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "hhea", "maxp", "hmtx", "cmap", "loca", "name", "OS/2", "post"})
    void fontWithATableThatIsCutShortIsRefused(String table) {
        assertDamaged(sound().cut(table, 3), "table " + table + " is cut short");
    }

    @Test
    void fontWithoutATableThatIsNotNeededIsTaken() {
        assertThatCode(() -> FontFile.of("仿宋", sound().without("post").bytes())).doesNotThrowAnyException();
    }

    @Test
    void fontThatIsCutShortAnywhereIsRefused() {
        IntStream.range(0, TRUE_TYPE.length)
                .forEach(length -> assertThatThrownBy(() -> FontFile.of("仿宋", Arrays.copyOf(TRUE_TYPE, length)))
                        .as("%d bytes", length)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("font 仿宋 cannot be used: "));
    }

    @Test
    void bundledFontThatIsCutShortIsRefused() throws IOException {
        byte[] content = FontSet.bundled().chain(FontRole.KAI).get(0).read();

        assertRefused(
                Arrays.copyOf(content, 1_000_000),
                "the file is damaged: table OS/2 runs past the end of the file, which has 1000000 bytes."
                        + " Get an undamaged copy of the font.");
    }

    static Stream<Arguments> damage() {
        return Stream.of(
                damage("table head gives 0 units per em", font -> font.patch("head", 18, 0)),
                damage("table head gives 20000 units per em", font -> font.patch("head", 18, 20_000)),
                damage("table head does not have its magic number", font -> font.patch("head", 12, 0)),
                damage("table loca is cut short", font -> font.patch("head", 50, 1)),
                damage("table head gives an unknown format of the outlines", font -> font.patch("head", 52, 1)),
                damage("table hhea gives 0 widths for 6 glyphs", font -> font.patch("hhea", 34, 0)),
                damage("table hhea gives 7 widths for 6 glyphs", font -> font.patch("hhea", 34, 7)),
                damage("table loca is cut short", font -> font.patch("maxp", 4, 20)),
                damage("table loca goes backwards at glyph 1", font -> font.patch("loca", 2, 40)),
                damage("table loca places glyph 5 outside of table glyf", font -> font.patch("loca", 12, 30_000)),
                damage("table loca places glyph 4 outside of table glyf", font -> font.cut("glyf", 144)),
                damage("table glyf has a broken outline, that of glyph 0", font -> font.patch("glyf", 10, 300)),
                damage("table glyf has a broken outline, that of glyph 0", font -> font.patch("glyf", 12, 300)),
                damage("table glyf has a broken outline, that of glyph 0", font -> font.patch("glyf", 0, 12)),
                damage("table glyf has a broken outline, that of glyph 4", font -> font.patch("glyf", 4 * 34 + 12, 6)),
                damage(
                        "table glyf has a broken outline, that of glyph 4",
                        font -> font.patch("glyf", 4 * 34 + 10, 0x23)),
                damage("table name is cut short", font -> font.patch("name", 2, 9)),
                damage("table name is cut short", font -> font.patch("name", 16, 300)),
                damage("table cmap is cut short", font -> font.patch("cmap", 2, 5_000)),
                damage("table cmap is cut short", font -> font.patch("cmap", 10, 9_000)),
                damage("table cmap has a segment map of impossible length", font -> font.patch("cmap", 14, 30)),
                damage(
                        "table cmap is cut short",
                        font -> font.patch("cmap", 14, 0x7FF0).patch("cmap", 64, 0x4000)),
                damage(
                        "table cmap has groups out of order",
                        font -> font.withFullUnicode().patch("cmap", 12 + 16 + 2, 0x9000)),
                damage("table cmap is cut short", font -> font.withFullUnicode().patch("cmap", 12 + 14, 9)),
                damage(
                        "table cmap has a number that is too large",
                        font -> font.withFullUnicode().patch("cmap", 12 + 12, 0x8000)),
                damage("table cmap points backwards in its segment map", font -> font.patch("cmap", 64, 2)),
                damage("table cmap maps characters over and over", FontFileTest::mappingAllThreeTimes),
                damage("table cmap is cut short", font -> font.with("cmap", withMapForMacintosh(0x7000))),
                damage("table kern has subtables that overlap", font -> font.with("kern", kerning(2, 4))),
                damage("table kern is cut short", font -> font.with("kern", kerning(1, 9))));
    }

    private static SmallFont mappingAllThreeTimes(SmallFont font) {
        for (int segment = 0; segment < 3; segment++) {
            font.patch("cmap", 26 + 2 * segment, 0xFFFE).patch("cmap", 40 + 2 * segment, 0);
        }
        return font;
    }

    /** A valid map for Windows that maps nothing, and the head of a trimmed one (format 6) of this number of characters. */
    private static byte[] withMapForMacintosh(int characters) {
        ByteBuffer cmap = ByteBuffer.allocate(20 + 24 + 10);
        cmap.putInt(2).putInt(1 << 16).putInt(44).putInt(3 << 16 | 1).putInt(20);
        cmap.putInt(4 << 16 | 24)
                .putInt(2)
                .putInt(0)
                .putInt(0xFFFF)
                .putInt(0xFFFF)
                .putInt(1 << 16);
        cmap.putShort(44, (short) 6).putShort(44 + 8, (short) characters);
        return cmap.array();
    }

    /** A table of subtables that begin at the same offset, with room for four pairs. */
    private static byte[] kerning(int subtables, int pairs) {
        ByteBuffer kern = ByteBuffer.allocate(4 + 14 + 6 * 4);
        kern.putShort(2, (short) subtables).putShort(4 + 6, (short) pairs);
        return kern.array();
    }

    private static Arguments damage(String fault, UnaryOperator<SmallFont> damage) {
        return Arguments.of(fault, damage);
    }

    @ParameterizedTest
    @MethodSource("damage")
    void damagedFontIsRefused(String fault, UnaryOperator<SmallFont> damage) {
        assertDamaged(damage.apply(sound()), fault);
    }

    @Test
    void fontWithASoundMapForMacintoshIsTaken() {
        byte[] font = sound().with("cmap", withMapForMacintosh(0)).bytes();

        assertThatCode(() -> FontFile.of("仿宋", font)).doesNotThrowAnyException();
    }

    @Test
    void outlineWithoutItsWholeHeaderIsRefused() {
        assertDamaged(new SmallFont().outline('甲', new byte[] {0, 1, 0, 0}), "table glyf has a broken outline");
    }

    @Test
    void tableThatLiesBehindTheEndOfTheFileIsRefused() {
        byte[] content = TRUE_TYPE.clone();
        content[12 + 8] = 0x7F;

        assertRefused(content, "the file is damaged: table OS/2 runs past the end of the file");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 255})
    void fontThatMapsNoUnicodeCharactersIsRefused(int encoding) {
        assertRefused(
                sound().patch("cmap", 6, encoding == 1 ? 0 : encoding).bytes(),
                "it does not say for Windows which glyph shows which Unicode character"
                        + " (table cmap, subtable 3/1 in format 4 or 3/10 in format 12, and no 3/0)."
                        + " Use a Unicode edition of the font.");
    }

    @ParameterizedTest
    @CsvSource({
        "0x0002, embedding",
        "0x0003, embedding",
        "0x0100, embedding a part of it",
        "0x0108, embedding a part of it",
        "0x0200, embedding its outlines",
        "0x0204, embedding its outlines"
    })
    void fontWhoseLicenceForbidsEmbeddingIsRefused(String fsType, String what) {
        assertRefused(
                sound().patch("OS/2", 8, Integer.decode(fsType)).bytes(),
                "its licence forbids " + what + " (OS/2 fsType " + fsType + ")."
                        + " Use a font that may be embedded, or ask its owner for an edition that may.");
    }

    /** The least restrictive of several bits counts, which fonts had before OS/2 version 3. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 6, 10, 12})
    void fontThatMayBeEmbeddedIsTaken(int fsType) {
        byte[] font = sound().patch("OS/2", 8, fsType).bytes();

        assertThatCode(() -> FontFile.of("仿宋", font)).doesNotThrowAnyException();
    }

    private static void assertDamaged(SmallFont font, String fault) {
        assertRefused(font.bytes(), "the file is damaged: " + fault);
    }

    private static void assertRefused(byte[] font, String message) {
        assertThatThrownBy(() -> FontFile.of("仿宋", font))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("font 仿宋 cannot be used: " + message);
    }
}
