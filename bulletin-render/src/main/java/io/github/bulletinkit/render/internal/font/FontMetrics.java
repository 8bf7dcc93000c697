package io.github.bulletinkit.render.internal.font;

import io.github.bulletinkit.render.style.FontRole;
import java.util.List;

/**
 * What the typesetter asks of the fonts. Faces are known by small numbers; lengths are in em. Implementations are safe
 * to use from several threads.
 */
public interface FontMetrics {
    /** The answer for a character that no face of the role's chain has. */
    int NO_FACE = -1;

    /**
     * The first face of the role's fallback chain that has a whole cluster, or {@link #NO_FACE}: marks that combine with a
     * character are drawn in its face.
     */
    int faceFor(FontRole role, String cluster);

    /** The first face of the role's fallback chain that has the character, or {@link #NO_FACE}. */
    default int faceFor(FontRole role, int codePoint) {
        return faceFor(role, Character.toString(codePoint));
    }

    /** Whether a face has the character. */
    boolean has(int face, int codePoint);

    /** The character's own advance. */
    double advance(int face, int codePoint);

    /** The advance of a character and of the marks that combine with it. */
    default double advance(int face, String cluster) {
        return cluster.codePoints()
                .mapToDouble(codePoint -> advance(face, codePoint))
                .sum();
    }

    /** The left edge of the character's ink, measured from its origin. */
    double inkLeft(int face, int codePoint);

    /** The right edge of the character's ink, measured from its origin. */
    double inkRight(int face, int codePoint);

    /** The lower edge of the character's ink, measured upwards from its baseline. */
    double inkBottom(int face, int codePoint);

    /** The upper edge of the character's ink, measured upwards from its baseline. */
    double inkTop(int face, int codePoint);

    /** The faces that the numbers count from 0; empty for metrics that have no font files. */
    List<FontFace> faces();
}
