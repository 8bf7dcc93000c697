package io.github.bulletinkit.render.internal.docx;

import java.util.Locale;

/** Lengths as Word writes them. */
final class WordUnits {
    private static final double TWIPS_PER_POINT = 20;
    private static final double EMU_PER_POINT = 12_700;

    private WordUnits() {}

    /** Twentieths of a point. */
    static int twips(double points) {
        return (int) Math.rint(points * TWIPS_PER_POINT);
    }

    /** Half points, for sizes of fonts. */
    static int halfPoints(double points) {
        return (int) Math.rint(points * 2);
    }

    /** English metric units, for pictures; at least one. */
    static long emu(double points) {
        return Math.max(1, Math.round(points * EMU_PER_POINT));
    }

    /** Six hexadecimal digits. */
    static String colour(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
