package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import io.github.bulletinkit.render.internal.font.FontFace;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces of a font set as OpenPDF embeds them. A face is loaded when it is first asked for. Safe to share between threads,
 * as {@link BaseFont} is.
 */
public final class BaseFonts {
    /** Font programs hardly shrink below what the fastest level gives, but take three times as long. */
    private static final int FASTEST_COMPRESSION = 1;

    /**
     * What OpenPDF is told that the file is called. It asks for the extension; for one in lower or in upper case it would
     * look for the file to substitute glyphs, were Apache FOP on the class path.
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

    /** A name without what PostScript names must not have (OpenType specification, name ID 6), as some fonts' do. */
    private static String printable(String name) {
        String printable = name.replaceAll("[^!-~]|[\\[\\](){}<>/%]", "");
        return printable.isEmpty() ? "Font" : printable;
    }

    /**
     * The source of the six letters before the name of a subset, which keep two fonts of one name apart. They need not be
     * random, only the same each time.
     */
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
