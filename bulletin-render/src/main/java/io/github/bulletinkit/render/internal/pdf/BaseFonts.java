package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import io.github.bulletinkit.render.internal.font.FontFace;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faces of a font set in OpenPDF, each loaded when first needed. Safe to share between threads. */
public final class BaseFonts {
    /** Higher levels hardly make font programs smaller, but take three times as long. */
    private static final int FASTEST_COMPRESSION = 1;

    /**
     * The file name for OpenPDF. It needs the extension. With one in lower or upper case it would look for the file to
     * substitute glyphs if Apache FOP were on the class path.
     */
    private static final String FILE_NAME = "Font.Ttf";

    private final Map<FontFace, BaseFont> fonts = new ConcurrentHashMap<>();

    BaseFont get(FontFace face) {
        return fonts.computeIfAbsent(face, BaseFonts::load);
    }

    private static BaseFont load(FontFace face) {
        try {
            BaseFont font = BaseFont.createFont(
                    FILE_NAME,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    face.font().file(),
                    null);
            font.setPostscriptFontName(printable(font.getPostscriptFontName()));
            font.setCompressionLevel(FASTEST_COMPRESSION);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedPrefix(face.number()));
            return font;
        } catch (IOException | DocumentException e) {
            throw new IllegalArgumentException("OpenPDF cannot read the font " + face.name(), e);
        }
    }

    /** Removes the characters that PostScript names forbid (OpenType specification, name ID 6). */
    private static String printable(String name) {
        String printable = name.replaceAll("[^!-~]|[\\[\\](){}<>/%]", "");
        return printable.isEmpty() ? "Font" : printable;
    }

    /** The six letters before a subset's name, which tell fonts of one name apart: the same ones each time. */
    private static final class FixedPrefix extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private static final int LETTERS = 26;

        private final double letter;

        FixedPrefix(int number) {
            this.letter = (number % LETTERS + 0.5) / LETTERS;
        }

        @Override
        public double nextDouble() {
            return letter;
        }
    }
}
