package io.github.bulletinkit.render.internal.line;

/**
 * How a character's glyph is fitted into its cell.
 *
 * @param face the face that it is set in
 * @param originEm where its origin lies, from the start of the cell's body, in em
 * @param scale its size, in parts of the size of the text
 * @param widening how much wider than designed it is drawn
 * @param riseEm how far its baseline is lifted above that of the line, in em
 */
public record GlyphFit(int face, double originEm, double scale, double widening, double riseEm) {

    /** A glyph that stands on the baseline. */
    GlyphFit(int face, double originEm, double scale, double widening) {
        this(face, originEm, scale, widening, 0);
    }
}
