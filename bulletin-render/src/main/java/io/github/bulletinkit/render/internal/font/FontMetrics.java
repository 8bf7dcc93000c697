package io.github.bulletinkit.render.internal.font;

import io.github.bulletinkit.render.style.FontRole;
import java.util.List;

/** What the layout needs to know of the fonts, in em. Implementations are safe to use from several threads. */
public interface FontMetrics {
    /** No face of the chain has the character. */
    int NO_FACE = -1;

    /** The first face in the role's chain that has a character with its combining marks, or {@link #NO_FACE}. */
    int faceFor(FontRole role, String cluster);

    /** The first face in the role's fallback chain that has the character, or {@link #NO_FACE}. */
    default int faceFor(FontRole role, int codePoint) {
        return faceFor(role, Character.toString(codePoint));
    }

    boolean has(int face, int codePoint);

    double advance(int face, int codePoint);

    /** The advance of a character and its combining marks. */
    default double advance(int face, String cluster) {
        double sum = 0;
        for (int i = 0; i < cluster.length(); i = cluster.offsetByCodePoints(i, 1)) {
            sum += advance(face, cluster.codePointAt(i));
        }
        return sum;
    }

    /** The left edge of the character's ink, from its origin. */
    double inkLeft(int face, int codePoint);

    /** The right edge of the character's ink, from its origin. */
    double inkRight(int face, int codePoint);

    /** The lower edge of the character's ink, above its baseline. */
    double inkBottom(int face, int codePoint);

    /** The upper edge of the character's ink, above its baseline. */
    double inkTop(int face, int codePoint);

    /** The faces in the order of their numbers; empty for metrics without font files. */
    List<FontFace> faces();
}
