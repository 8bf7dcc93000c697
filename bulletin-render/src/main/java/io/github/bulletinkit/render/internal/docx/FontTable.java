package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.render.internal.font.FontFace;
import io.github.bulletinkit.render.style.FontRole;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes the table of fonts (fontTable.xml), with what replaces a missing one, or with the fonts themselves. */
final class FontTable {
    /** The bytes at the beginning of an embedded font that are scrambled (ECMA-376, part 4, 2.8.1). */
    private static final int SCRAMBLED = 32;

    private static final int KEY = 16;

    private FontTable() {}

    static byte[] named(WordFonts fonts) {
        WordXml xml = new WordXml("w:fonts");
        Map<String, FontRole> names = new LinkedHashMap<>();
        for (FontRole role : FontRole.values()) {
            names.putIfAbsent(fonts.chinese(role), role);
        }
        names.forEach((name, role) -> {
            xml.start("w:font", "w:name", name).value("w:altName", WordFonts.substitute(role));
            xml.value("w:charset", "86").end();
        });
        return xml.bytes();
    }

    /** With whole fonts, so that an editor can write any character. */
    static byte[] embedded(List<FontFace> faces, DocxParts parts) {
        WordXml xml = new WordXml("w:fonts", "r");
        for (FontFace face : faces) {
            String name = face.font().family();
            String key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .toUpperCase(Locale.ROOT);
            String id = parts.addFont(
                    "fonts/font" + (face.number() + 1) + ".odttf",
                    scrambled(face.font().file(), key));
            xml.start("w:font", "w:name", name).value("w:charset", "86");
            xml.empty("w:embedRegular", "r:id", id, "w:fontKey", "{" + key + "}")
                    .end();
        }
        return xml.bytes();
    }

    private static byte[] scrambled(byte[] font, String key) {
        String digits = key.replace("-", "");
        byte[] scrambled = font.clone();
        for (int i = 0; i < SCRAMBLED; i++) {
            // The last byte of the key comes first.
            int at = 2 * (KEY - 1 - i % KEY);
            scrambled[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return scrambled;
    }
}
