package io.github.bulletinkit.render.internal.truetype;

/** The advances of the glyphs: the table hmtx; hhea says how many advances it has. */
final class GlyphAdvances {
    private static final int RECORD = 4;

    private final SfntTable hmtx;
    private final int listed;

    GlyphAdvances(SfntTable hhea, SfntTable hmtx, int glyphs) {
        this.hmtx = hmtx;
        this.listed = hhea.uint16(34);
        hhea.require(listed >= 1 && listed <= glyphs, "gives " + listed + " widths for " + glyphs + " glyphs");
        hmtx.requireBytes(0, (long) RECORD * listed);
    }

    /** The advance of a glyph in font units; glyphs after the last advance share it. */
    int advance(int glyph) {
        return hmtx.uint16(RECORD * Math.min(glyph, listed - 1));
    }

    /** The left side bearing of a glyph in font units; some fonts leave out those after the last advance. */
    int leftSideBearing(int glyph) {
        if (glyph < listed) {
            return hmtx.int16(RECORD * glyph + 2);
        }
        int at = RECORD * listed + 2 * (glyph - listed);
        return at + 2 <= hmtx.length() ? hmtx.int16(at) : 0;
    }
}
