package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.BaseFont;
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

    private final FontFile file;
    private volatile @Nullable BaseFont loaded;

    PdfFace(FontFile file) {
        this.file = file;
    }

    boolean has(int codePoint) {
        return baseFont().charExists(codePoint);
    }

    double advance(int codePoint) {
        return baseFont().getWidth(codePoint) / UNITS_PER_EM;
    }

    double inkLeft(int codePoint) {
        int[] box = baseFont().getCharBBox(codePoint);
        return box == null ? 0 : box[0] / UNITS_PER_EM;
    }

    double inkRight(int codePoint) {
        int[] box = baseFont().getCharBBox(codePoint);
        return box == null ? advance(codePoint) : box[2] / UNITS_PER_EM;
    }

    BaseFont baseFont() {
        BaseFont font = loaded;
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

    private BaseFont load() {
        try {
            BaseFont font = BaseFont.createFont(
                    file.name().endsWith(".ttf") ? file.name() : file.name() + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    file.read(),
                    null);
            font.setCompressionLevel(FASTEST_COMPRESSION);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedPrefix());
            return font;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("font " + file.name() + " is no TrueType font that can be embedded", e);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file.name() + " cannot be read", e);
        }
    }

    /**
     * The source of the six letters before the name of a subset. They need not be random, only the same each time: the
     * faces of a file differ in name.
     */
    private static final class FixedPrefix extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
