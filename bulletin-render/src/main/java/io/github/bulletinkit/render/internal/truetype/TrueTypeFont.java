package io.github.bulletinkit.render.internal.truetype;

/** A TrueType font: its characters, their widths and their ink. Immutable and safe to share between threads. */
public final class TrueTypeFont {
    /** PDF gives advances in thousandths of an em. */
    private static final int THOUSAND = 1000;

    private final byte[] file;
    private final SfntTables tables;
    private final int unitsPerEm;
    private final GlyphAdvances advances;
    private final GlyphOutlines outlines;
    private final CharacterMap characters;

    private TrueTypeFont(byte[] file) {
        this.file = file;
        this.tables = SfntTables.of(file);
        SfntTable head = tables.require("head");
        this.unitsPerEm = head.uint16(18);
        head.require(unitsPerEm >= 16 && unitsPerEm <= 16_384, "gives " + unitsPerEm + " units per em");
        int glyphs = tables.require("maxp").uint16(4);
        this.advances = new GlyphAdvances(tables.require("hhea"), tables.require("hmtx"), glyphs);
        boolean longOffsets = head.uint16(50) != 0;
        this.outlines = new GlyphOutlines(tables.require("loca"), tables.require("glyf"), longOffsets, glyphs);
        this.characters = CharacterMap.read(tables.require("cmap"), glyphs);
    }

    /**
     * Reads a font. Checks only what is needed to measure its characters.
     *
     * @param file the content of a TrueType file, which the caller must not change
     * @throws UnusableFontException if it cannot be read
     */
    public static TrueTypeFont read(byte[] file) {
        return new TrueTypeFont(file);
    }

    /**
     * Throws unless a subset of the font may be embedded and all of it is intact. The time is linear in the size of the
     * file.
     *
     * @throws UnusableFontException if it may not be embedded or is damaged
     */
    public void requireEmbeddable() {
        new TrueTypeChecks(tables).check();
        outlines.requireIntact();
    }

    /** Whether the font can draw a character. Without ink any character but a space would vanish in silence. */
    public boolean has(int codePoint) {
        int glyph = characters.glyph(codePoint);
        return glyph != 0 && (outlines.isVisible(glyph) || Character.getType(codePoint) == Character.SPACE_SEPARATOR);
    }

    /** The advance of a character that the font has, in em, rounded down to a thousandth as in a PDF. */
    public double advance(int codePoint) {
        int thousandths = advances.advance(characters.glyph(codePoint)) * THOUSAND / unitsPerEm;
        return (double) thousandths / THOUSAND;
    }

    /** The left edge of the ink of a visible character that the font has, in em from its origin. */
    public double inkLeft(int codePoint) {
        return (double) outlines.xMin(characters.glyph(codePoint)) / unitsPerEm;
    }

    /** The right edge of the ink of a visible character that the font has, in em from its origin. */
    public double inkRight(int codePoint) {
        return (double) outlines.xMax(characters.glyph(codePoint)) / unitsPerEm;
    }

    /** The lower edge of the ink of a visible character that the font has, in em above its baseline. */
    public double inkBottom(int codePoint) {
        return (double) outlines.yMin(characters.glyph(codePoint)) / unitsPerEm;
    }

    /** The upper edge of the ink of a visible character that the font has, in em above its baseline. */
    public double inkTop(int codePoint) {
        return (double) outlines.yMax(characters.glyph(codePoint)) / unitsPerEm;
    }

    /**
     * Writes a TrueType file with the same characters alone. Their outlines are copied, and the names, the licence and the
     * metrics of the font are kept. The same characters give the same bytes.
     *
     * @param codePoints characters that the font has, in rising order
     */
    public byte[] subset(int... codePoints) {
        return new TrueTypeSubset(tables, characters, outlines, advances, codePoints).file();
    }

    /** The name of its family, such as 宋体 or Noto Serif SC, in the language of the first record; empty if it has none. */
    public String family() {
        return FontNames.family(tables.require("name"));
    }

    /** The content of the file, which the caller must not change. */
    public byte[] file() {
        return file;
    }
}
