package io.github.bulletinkit.render.internal.truetype;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The outlines of the glyphs: the table glyf; loca has the offset of each. */
final class GlyphOutlines {
    private static final int HEADER = 10;

    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_TWO_BY_TWO = 0x0080;

    private static final byte UNKNOWN = 0;
    private static final byte VISIBLE = 1;
    private static final byte INVISIBLE = 2;

    private final SfntTable loca;
    private final SfntTable glyf;
    private final boolean longOffsets;
    private final int count;

    /**
     * What is known of each glyph; asking the outline every time would be the slowest part of typesetting. Threads that do not
     * see each other's entries find the same ones again.
     */
    private final byte[] visibility;

    GlyphOutlines(SfntTable loca, SfntTable glyf, boolean longOffsets, int count) {
        this.loca = loca;
        this.glyf = glyf;
        this.longOffsets = longOffsets;
        this.count = count;
        this.visibility = new byte[count];
        loca.requireBytes(0, (count + 1L) * (longOffsets ? 4 : 2));
    }

    boolean isVisible(int glyph) {
        if (visibility[glyph] == UNKNOWN) {
            visibility[glyph] = hasInk(glyph) ? VISIBLE : INVISIBLE;
        }
        return visibility[glyph] == VISIBLE;
    }

    private boolean hasInk(int glyph) {
        return start(glyph) < start(glyph + 1) && xMin(glyph) < xMax(glyph);
    }

    /** The left edge of the ink of a visible glyph, in font units. */
    int xMin(int glyph) {
        return glyf.int16(start(glyph) + 2);
    }

    int xMax(int glyph) {
        return glyf.int16(start(glyph) + 6);
    }

    int yMin(int glyph) {
        return glyf.int16(start(glyph) + 4);
    }

    int yMax(int glyph) {
        return glyf.int16(start(glyph) + 8);
    }

    /** The outline of a glyph as in the file; empty for a glyph without ink. */
    byte[] outline(int glyph) {
        return glyf.bytes(start(glyph), start(glyph + 1) - start(glyph));
    }

    /**
     * Where an outline has the number of each glyph that it is composed of, as offsets; none if it has contours of its own.
     */
    static List<Integer> components(byte[] outline) {
        List<Integer> places = new ArrayList<>();
        if (outline.length < HEADER || ByteBuffer.wrap(outline).getShort(0) >= 0) {
            return places;
        }
        ByteBuffer composite = ByteBuffer.wrap(outline);
        int at = HEADER;
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0) {
            flags = composite.getShort(at) & 0xFFFF;
            places.add(at + 2);
            at += 4 + argumentBytes(flags);
        }
        return places;
    }

    private int start(int glyph) {
        return longOffsets ? loca.uint31(4 * glyph) : 2 * loca.uint16(2 * glyph);
    }

    /** Throws if an outline cannot be read to its end. */
    void requireIntact() {
        for (int glyph = 0; glyph < count; glyph++) {
            int start = start(glyph);
            int end = start(glyph + 1);
            loca.require(start <= end, "goes backwards at glyph " + glyph);
            loca.require(end <= glyf.length(), "places glyph " + glyph + " outside of table glyf");
            if (start < end) {
                glyf.require(isIntact(start, end), "has a broken outline, that of glyph " + glyph);
            }
        }
    }

    private boolean isIntact(int start, int end) {
        if (end - start < HEADER) {
            return false;
        }
        int contours = glyf.int16(start);
        return contours < 0
                ? isIntactComposite(start + HEADER, end)
                : contours == 0 || isIntactSimple(start + HEADER, end, contours);
    }

    private boolean isIntactComposite(int start, int end) {
        int flags = MORE_COMPONENTS;
        int at = start;
        while ((flags & MORE_COMPONENTS) != 0) {
            if (at + 4 > end || glyf.uint16(at + 2) >= count) {
                return false;
            }
            flags = glyf.uint16(at);
            at += 4 + argumentBytes(flags);
        }
        return at <= end;
    }

    private static int argumentBytes(int flags) {
        int offsets = (flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2;
        if ((flags & HAS_SCALE) != 0) {
            return offsets + 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return offsets + 4;
        }
        return (flags & HAS_TWO_BY_TWO) != 0 ? offsets + 8 : offsets;
    }

    private boolean isIntactSimple(int start, int end, int contours) {
        int instructions = start + 2 * contours;
        if (instructions + 2 > end || !contoursAscend(start, contours)) {
            return false;
        }
        int points = glyf.uint16(instructions - 2) + 1;
        int at = instructions + 2 + glyf.uint16(instructions);
        long coordinateBytes = 0;
        while (points > 0 && at + 2 <= end) {
            int flags = glyf.uint8(at++);
            int repeats = (flags & REPEAT) != 0 ? glyf.uint8(at++) + 1 : 1;
            coordinateBytes += (long) Math.min(repeats, points) * coordinateBytes(flags);
            points -= repeats;
        }
        return points <= 0 && at + coordinateBytes <= end;
    }

    private boolean contoursAscend(int start, int contours) {
        for (int i = 1; i < contours; i++) {
            if (glyf.uint16(start + 2 * i) < glyf.uint16(start + 2 * i - 2)) {
                return false;
            }
        }
        return true;
    }

    private static int coordinateBytes(int flags) {
        return coordinateBytes(flags & X_SHORT, flags & X_SAME_OR_POSITIVE)
                + coordinateBytes(flags & Y_SHORT, flags & Y_SAME_OR_POSITIVE);
    }

    private static int coordinateBytes(int isShort, int isSame) {
        if (isShort != 0) {
            return 1;
        }
        return isSame != 0 ? 0 : 2;
    }
}
