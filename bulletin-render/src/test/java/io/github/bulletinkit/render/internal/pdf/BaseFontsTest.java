package io.github.bulletinkit.render.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import io.github.bulletinkit.render.SmallFont;
import io.github.bulletinkit.render.internal.font.FontFace;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.truetype.TrueTypeFont;
import io.github.bulletinkit.render.style.FontFile;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The typesetter measures fonts by itself; what it measures must be what OpenPDF writes. */
class BaseFontsTest {
    private static final double UNITS_PER_EM = 1000;

    @Test
    void everyCharacterOfTheBundledFacesIsAsWideAsOpenPdfWritesIt() {
        List<FontFace> faces = new FontFaces(FontSet.bundled()).faces();

        assertThat(faces)
                .hasSize(5)
                .allSatisfy(face -> assertThat(wronglyMeasured(face)).isEmpty());
    }

    @Test
    void widthsInOtherUnitsAreRoundedAsOpenPdfRoundsThem() {
        SmallFont font = new SmallFont().hanzi("甲").glyph('A', 667, 20, 600).blank(' ', 333);
        byte[] file = withUnitsPerEm(2048, font.bytes());
        FontSet set =
                FontSet.builder().face(FontRole.SONG, FontFile.of("own", file)).build();

        FontFace own = new FontFaces(set)
                .faces().stream()
                        .filter(face -> face.name().equals("own"))
                        .findFirst()
                        .orElseThrow();

        assertThat(wronglyMeasured(own)).isEmpty();
    }

    private static byte[] withUnitsPerEm(int units, byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        int record = 12;
        while (!new String(file, record, 4, StandardCharsets.ISO_8859_1).equals("head")) {
            record += 16;
        }
        buffer.putShort(buffer.getInt(record + 8) + 18, (short) units);
        return file;
    }

    /** The characters whose advance or height of ink is another to OpenPDF. */
    private static List<String> wronglyMeasured(FontFace face) {
        TrueTypeFont font = face.font();
        BaseFont baseFont = new BaseFonts().get(face);
        List<String> wrong = new ArrayList<>();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (font.has(character)) {
                boolean advance = font.advance(character) == baseFont.getWidth(character) / UNITS_PER_EM;
                int[] box = baseFont.getCharBBox(character);
                boolean ink = box == null
                        || (isRounded(font.inkBottom(character), box[1]) && isRounded(font.inkTop(character), box[3]));
                if (!advance || !ink) {
                    wrong.add(String.format("U+%04X", character));
                }
            }
        }
        return wrong;
    }

    /** OpenPDF knows ink in whole thousandths. */
    private static boolean isRounded(double em, int thousandths) {
        return (int) (em * UNITS_PER_EM) == thousandths;
    }
}
