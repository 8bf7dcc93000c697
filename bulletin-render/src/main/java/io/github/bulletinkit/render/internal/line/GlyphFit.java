package io.github.bulletinkit.render.internal.line;

/**
 * How a glyph is drawn in its cell.
 *
 * @param face the number of its face
 * @param originEm its origin, from the start of the cell's body
 * @param scale its size, relative to the size of the text
 * @param widening its width, relative to its design
 * @param riseEm how far its baseline is above that of the line
 */
public record GlyphFit(int face, double originEm, double scale, double widening, double riseEm) {

    GlyphFit(int face, double originEm, double scale, double widening) {
        this(face, originEm, scale, widening, 0);
    }

    /** Whether glyphs are drawn with the same face, size, width and rise, so that they can be one run of text. */
    public boolean isDrawnLike(GlyphFit other) {
        return face == other.face
                && Double.compare(scale, other.scale) == 0
                && Double.compare(widening, other.widening) == 0
                && Double.compare(riseEm, other.riseEm) == 0;
    }
}
