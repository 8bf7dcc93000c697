package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.internal.font.FontFace;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.style.FontRole;
import java.util.List;

/**
 * A font with simple widths. As set, a hanzi is 1 em wide, a Latin letter, a digit or an ASCII sign
 * half an em, a space beside Latin letters a quarter. It has every character but those of the private use area.
 */
public class FixedWidthMetrics implements FontMetrics {
    /** A character that the font does not have. */
    public static final String MISSING = "\uE000";

    private static final int FACE = 0;

    private static final double MIDDLE_OF_HANZI = 0.38;
    private static final double MIDDLE_OF_DASH = 0.27;

    /** The shaper sets Latin letters smaller than hanzi; half an em is what comes out. */
    private static final double LATIN_ADVANCE = 0.5 / GlyphFitter.LATIN_SCALE;

    private static final double SPACE_ADVANCE = 0.25 / GlyphFitter.LATIN_SCALE;

    @Override
    public int faceFor(FontRole role, String cluster) {
        return Character.getType(cluster.codePointAt(0)) == Character.PRIVATE_USE ? NO_FACE : FACE;
    }

    @Override
    public boolean has(int face, int codePoint) {
        return faceFor(FontRole.SONG, codePoint) == face;
    }

    @Override
    public double advance(int face, int codePoint) {
        if (face == NO_FACE) {
            throw new IllegalArgumentException("no face has the character");
        }
        if (codePoint == ' ' || codePoint == 0x00A0) {
            return SPACE_ADVANCE;
        }
        return codePoint < 0x2000 ? LATIN_ADVANCE : 1;
    }

    @Override
    public double inkLeft(int face, int codePoint) {
        return 0.1 * advance(face, codePoint);
    }

    /** The ink of a mark is narrow, other ink is nearly as wide as the advance. */
    @Override
    public double inkRight(int face, int codePoint) {
        return (isMark(codePoint) ? 0.4 : 0.9) * advance(face, codePoint);
    }

    @Override
    public double inkBottom(int face, int codePoint) {
        return middle(codePoint) - height(codePoint) / 2;
    }

    @Override
    public double inkTop(int face, int codePoint) {
        return middle(codePoint) + height(codePoint) / 2;
    }

    /** Dashes and hyphens lie lower than the middle of the hanzi, as in fonts that draw them for Latin. */
    private static double middle(int codePoint) {
        return "—–-".indexOf(codePoint) >= 0 ? MIDDLE_OF_DASH : MIDDLE_OF_HANZI;
    }

    /** The three dots of an ellipsis, each as wide as high, are a third of an em from each other. */
    private static double height(int codePoint) {
        return codePoint == '…' ? 0.8 - 2.0 / 3 : 0.9;
    }

    private static boolean isMark(int codePoint) {
        return codePoint != '～' && (LineEdges.NOT_AT_LINE_START + LineEdges.NOT_AT_LINE_END).indexOf(codePoint) >= 0;
    }

    @Override
    public List<FontFace> faces() {
        return List.of();
    }
}
