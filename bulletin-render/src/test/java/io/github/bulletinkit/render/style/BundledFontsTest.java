package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.internal.truetype.TrueTypeFont;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The font files in the jar. */
class BundledFontsTest {
    private static final String FOLDER = "/io/github/bulletinkit/render/fonts/";

    /** GB 2312 has hanzi in rows 16 to 87, 94 in each row except for five empty places. */
    private static final int GB_2312_HANZI = 6763;

    @Test
    void filesAreThoseThatTheSumsWereTakenOf() throws IOException, GeneralSecurityException {
        Map<String, String> sums = sums();
        for (FontRole role : FontRole.values()) {
            String font = bundled(role).name();
            assertThat(sums).containsKeys(font, licence(font));
        }
        for (String file : sums.keySet()) {
            if (file.startsWith("Bulletin") || file.startsWith("OFL-Bulletin")) {
                assertThat(sha256(bytes(file))).as(file).isEqualTo(sums.get(file));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFontHasItsLicenceBesideIt(FontRole role) throws IOException {
        assertThat(new String(bytes(licence(bundled(role).name())), StandardCharsets.UTF_8))
                .contains("SIL OPEN FONT LICENSE Version 1.1", "Copyright");
    }

    @ParameterizedTest
    @EnumSource
    void everyFontHasTheHanziOfGb2312(FontRole role) throws IOException {
        Set<Integer> missing = gb2312Hanzi();
        assertThat(missing).hasSize(GB_2312_HANZI);
        try (org.apache.fontbox.ttf.TrueTypeFont font = parse(role)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            missing.removeIf(hanzi -> glyphs.getGlyphId(hanzi) != 0);
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"㑇", "䶮", "鿍", "鿏", "𠅤", "𬬻", "𬭳", "𫖯"})
    void songHasHanziOfTheGeneralStandardListBeyondGb2312(String hanzi) throws IOException {
        try (org.apache.fontbox.ttf.TrueTypeFont font = parse(FontRole.SONG)) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId(hanzi.codePointAt(0)))
                    .isPositive();
        }
    }

    @Test
    void songHasTheSignsThatThePagesAreMadeWith() throws IOException {
        try (org.apache.fontbox.ttf.TrueTypeFont font = parse(FontRole.SONG)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            assertThat("　“”‘’（）《》〈〉【】—…·～％‰℃①⑩⑴⒈㈠ⅠⅫ×÷±△○●★□■0123456789 Az".codePoints())
                    .allSatisfy(sign -> assertThat(glyphs.getGlyphId(sign))
                            .as("U+%04X", sign)
                            .isPositive());
        }
    }

    /** A PDF maps each glyph to one character: otherwise copied text would differ from the text of the issue. */
    @ParameterizedTest
    @EnumSource
    void noTwoCharactersShareAGlyph(FontRole role) throws IOException {
        try (org.apache.fontbox.ttf.TrueTypeFont font = parse(role)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            Map<Integer, Integer> characters = new HashMap<>();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                int glyph = glyphs.getGlyphId(character);
                Integer other = glyph == 0 ? null : characters.put(glyph, character);
                assertThat(other).as("shares its glyph with U+%04X", character).isNull();
            }
            assertThat(characters).hasSizeGreaterThan(8105);
        }
    }

    /** The painter reads the characters of a font by itself. */
    @ParameterizedTest
    @EnumSource
    void everyCharacterIsVisibleOrASpace(FontRole role) throws IOException {
        TrueTypeFont reader = TrueTypeFont.read(bundled(role).read());
        try (org.apache.fontbox.ttf.TrueTypeFont font = parse(role)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                assertThat(reader.has(character)).as("U+%04X", character).isEqualTo(glyphs.getGlyphId(character) != 0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFontMayBeEmbeddedAndHasANameOfItsOwn(FontRole role) throws IOException {
        try (org.apache.fontbox.ttf.TrueTypeFont font = parse(role)) {
            OS2WindowsMetricsTable metrics = Objects.requireNonNull(font.getOS2Windows());
            assertThat(metrics.getFsType()).isZero();
            assertThat(bundled(role).name()).isEqualTo(font.getName() + ".ttf");
            assertThat(font.getNaming().getFontFamily()).startsWith("Bulletin");
        }
    }

    private static FontFile bundled(FontRole role) {
        return FontSet.bundled().chain(role).get(0);
    }

    private static String licence(String font) {
        return "OFL-" + font.replace(".ttf", ".txt");
    }

    private static org.apache.fontbox.ttf.TrueTypeFont parse(FontRole role) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bundled(role).read()));
    }

    private static Set<Integer> gb2312Hanzi() {
        CharsetDecoder decoder =
                Charset.forName("GB2312").newDecoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
        Set<Integer> hanzi = new TreeSet<>();
        for (int row = 16; row <= 87; row++) {
            for (int cell = 1; cell <= 94; cell++) {
                CharBuffer decoded = CharBuffer.allocate(2);
                decoder.reset();
                decoder.decode(ByteBuffer.wrap(new byte[] {(byte) (0xA0 + row), (byte) (0xA0 + cell)}), decoded, true);
                int character = decoded.flip().get(0);
                if (Character.isIdeographic(character)) {
                    hanzi.add(character);
                }
            }
        }
        return hanzi;
    }

    private static Map<String, String> sums() throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line :
                new String(bytes("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList()) {
            List<String> parts = List.of(line.split(" +", -1));
            if (parts.size() == 2 && !line.startsWith("#")) {
                sums.put(parts.get(1), parts.get(0));
            }
        }
        return sums;
    }

    private static String sha256(byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(BundledFontsTest.class.getResourceAsStream(FOLDER + file), file)) {
            return in.readAllBytes();
        }
    }
}
