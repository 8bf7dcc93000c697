package io.github.bulletinkit.render.internal.truetype;

/**
 * The table cmap: the glyph of each character. Reads the same subtables as the painter, those for Windows: 3/10 for all
 * of Unicode, or else 3/1 for the Basic Multilingual Plane.
 */
final class CharacterMap {
    private static final int MACINTOSH = 1;
    private static final int ROMAN = 0;
    private static final int WINDOWS = 3;
    private static final int SYMBOLS = 0;
    private static final int BASIC_UNICODE = 1;
    private static final int FULL_UNICODE = 10;

    private static final int UNKNOWN = -1;
    private static final int BYTES = 0;
    private static final int SEGMENTS = 4;
    private static final int TRIMMED = 6;
    private static final int GROUPS = 12;

    private static final int PAGE = 256;

    /** More than any real font has, even one with overlapping segments. */
    private static final int MOST_MAPPINGS = 0x20000;

    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];
    private final SfntTable cmap;
    private final int glyphs;

    private CharacterMap(SfntTable cmap, int glyphs) {
        this.cmap = cmap;
        this.glyphs = glyphs;
    }

    static CharacterMap read(SfntTable cmap, int glyphs) {
        int full = subtable(cmap, WINDOWS, FULL_UNICODE);
        int basic = subtable(cmap, WINDOWS, BASIC_UNICODE);
        boolean usable = full != 0 ? cmap.uint16(full) == GROUPS : basic != 0 && cmap.uint16(basic) == SEGMENTS;
        if (!usable || subtable(cmap, WINDOWS, SYMBOLS) != 0) {
            throw new UnusableFontException(
                    "it does not say for Windows which glyph shows which Unicode character"
                            + " (table cmap, subtable 3/1 in format 4 or 3/10 in format 12, and no 3/0)",
                    "Use a Unicode edition of the font");
        }
        // The painter reads all three, whichever it uses, so all must be readable.
        new CharacterMap(cmap, glyphs).readAny(subtable(cmap, MACINTOSH, ROMAN));
        CharacterMap basicMap = new CharacterMap(cmap, glyphs).readAny(basic);
        return full == 0 ? basicMap : new CharacterMap(cmap, glyphs).readAny(full);
    }

    /** The offset of a subtable, of the last if there are several, or 0. */
    private static int subtable(SfntTable cmap, int platform, int encoding) {
        int place = 0;
        int count = cmap.uint16(2);
        for (int i = 0; i < count; i++) {
            int record = 4 + 8 * i;
            if (cmap.uint16(record) == platform && cmap.uint16(record + 2) == encoding) {
                place = cmap.uint31(record + 4);
            }
        }
        return place;
    }

    private CharacterMap readAny(int at) {
        switch (at == 0 ? UNKNOWN : cmap.uint16(at)) {
            case BYTES -> cmap.requireInFile(at, 262);
            case TRIMMED -> cmap.requireInFile(at, 10 + 2 * cmap.uint16(at + 8));
            case SEGMENTS -> readSegments(at);
            case GROUPS -> readGroups(at);
            default -> {}
        }
        return this;
    }

    /** Format 12: groups of characters with consecutive glyphs. */
    private void readGroups(int at) {
        int count = cmap.uint31(at + 12);
        cmap.requireBytes(at + 16, 12L * count);
        int next = 0;
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int first = cmap.uint31(group);
            int last = cmap.uint31(group + 4);
            cmap.require(next <= first && first <= last && last <= Character.MAX_CODE_POINT, "has groups out of order");
            int glyph = cmap.uint31(group + 8);
            for (int character = first; character <= last; character++) {
                put(character, glyph + (long) character - first);
            }
            next = last + 1;
        }
    }

    /** Format 4: segments of characters whose glyphs are consecutive or listed. */
    private void readSegments(int at) {
        int segments = cmap.uint16(at + 6) / 2;
        int ends = at + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        int listed = cmap.uint16(at + 2) / 2 - 8 - 4 * segments;
        cmap.require(listed >= 0, "has a segment map of impossible length");
        cmap.requireInFile(offsets + 2 * segments, 2 * listed);
        int mappings = 0;
        for (int i = 0; i < segments; i++) {
            int first = cmap.uint16(starts + 2 * i);
            int last = Math.min(cmap.uint16(ends + 2 * i), 0xFFFE);
            int delta = cmap.uint16(deltas + 2 * i);
            int offset = cmap.uint16(offsets + 2 * i);
            mappings += Math.max(0, last - first + 1);
            cmap.require(mappings <= MOST_MAPPINGS, "maps characters over and over");
            for (int character = first; character <= last; character++) {
                int glyph = character;
                if (offset != 0) {
                    int index = i - segments + offset / 2 + character - first;
                    cmap.require(index >= 0, "points backwards in its segment map");
                    glyph = index < listed ? cmap.uint16(offsets + 2 * (segments + index)) : 0;
                }
                put(character, glyph == 0 && offset != 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    /** Maps a character; the last call counts. A glyph number beyond the font means no glyph. */
    private void put(int character, long glyph) {
        int page = character / PAGE;
        if (pages[page] == null) {
            pages[page] = new char[PAGE];
        }
        pages[page][character % PAGE] = glyph < glyphs ? (char) glyph : 0;
    }

    /** The glyph of a character, or 0 if the font has none. */
    int glyph(int codePoint) {
        char[] page = pages[codePoint / PAGE];
        return page == null ? 0 : page[codePoint % PAGE];
    }
}
