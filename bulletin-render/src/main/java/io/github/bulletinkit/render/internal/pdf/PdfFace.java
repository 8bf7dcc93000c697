package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.github.bulletinkit.render.internal.truetype.TrueTypeFont;
import io.github.bulletinkit.render.style.FontFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** A face that is loaded when it is first asked for. Safe to share between threads, as {@link BaseFont} is. */
final class PdfFace {
    /** Lengths in fonts are in thousandths of an em. */
    private static final double UNITS_PER_EM = 1000;

    /** Font programs hardly shrink below what the fastest level gives, but take three times as long. */
    private static final int FASTEST_COMPRESSION = 1;

    /**
     * What OpenPDF is told that the file is called. It asks for the extension; for one in lower or in upper case it would
     * look for the file to substitute glyphs, were Apache FOP on the class path.
     */
    private static final String FILE_NAME = "Font.Ttf";

    private final FontFile file;
    private final int number;
    private volatile @Nullable Loaded loaded;

    /**
     * A font as OpenPDF embeds it, and as it is. OpenPDF takes a character that is mapped to the glyph .notdef, or to an
     * empty one, for one that the font has, and knows the ink of characters of the Basic Multilingual Plane only.
     */
    private record Loaded(BaseFont baseFont, TrueTypeFont trueType) {}

    /** A face that is the given one of its set. */
    PdfFace(FontFile file, int number) {
        this.file = file;
        this.number = number;
    }

    boolean has(int codePoint) {
        return loaded().trueType().has(codePoint);
    }

    double advance(int codePoint) {
        return baseFont().getWidth(codePoint) / UNITS_PER_EM;
    }

    double inkLeft(int codePoint) {
        return loaded().trueType().inkLeft(codePoint);
    }

    double inkRight(int codePoint) {
        return loaded().trueType().inkRight(codePoint);
    }

    double inkBottom(int codePoint) {
        int[] box = baseFont().getCharBBox(codePoint);
        return box == null ? 0 : box[1] / UNITS_PER_EM;
    }

    double inkTop(int codePoint) {
        int[] box = baseFont().getCharBBox(codePoint);
        return box == null ? 0 : box[3] / UNITS_PER_EM;
    }

    BaseFont baseFont() {
        return loaded().baseFont();
    }

    private Loaded loaded() {
        Loaded font = loaded;
        if (font == null) {
            synchronized (this) {
                font = loaded;
                if (font == null) {
                    font = load();
                    loaded = font;
                }
            }
        }
        return font;
    }

    private Loaded load() {
        try {
            byte[] content = file.read();
            return new Loaded(baseFont(content), TrueTypeFont.read(content));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("font " + file.name() + " is no TrueType font that can be embedded", e);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file.name() + " cannot be read", e);
        }
    }

    private BaseFont baseFont(byte[] content) throws IOException {
        BaseFont font = BaseFont.createFont(
                FILE_NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, content, null);
        font.setPostscriptFontName(printable(font.getPostscriptFontName()));
        font.setCompressionLevel(FASTEST_COMPRESSION);
        font.setIncludeCidSet(false);
        font.setSecureRandom(new FixedPrefix(number));
        return font;
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
