package io.github.bulletinkit.render.internal.truetype;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table cmap: for Windows and Unicode a subtable in format 4 for the Basic Multilingual Plane, and one in format 12 for
 * all characters. Some readers know only the one, some only the other.
 */
final class CharacterMapWriter {
    private static final int UNICODE = 0;
    private static final int UNICODE_BASIC = 3;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_BASIC = 1;
    private static final int WINDOWS_FULL = 10;

    private static final int LAST_BASIC = 0xFFFF;
    private static final int RECORD = 8;
    private static final int SEGMENT = 8;
    private static final int GROUP = 12;

    /** The length of a subtable in format 4 has 16 bits. */
    private static final int LONGEST = 0xFFFF;

    private final List<Group> groups = new ArrayList<>();

    /** Characters that follow one another and so do their glyphs. */
    private record Group(int first, int last, int glyph) {}

    /**
     * Maps characters.
     *
     * @param codePoints in rising order
     * @param glyphs the glyph of each
     */
    CharacterMapWriter(int[] codePoints, int[] glyphs) {
        for (int start = 0; start < codePoints.length; ) {
            int end = start + 1;
            while (end < codePoints.length
                    && codePoints[end] == codePoints[start] + (end - start)
                    && glyphs[end] == glyphs[start] + (end - start)
                    && (codePoints[end] > LAST_BASIC) == (codePoints[start] > LAST_BASIC)) {
                end++;
            }
            groups.add(new Group(codePoints[start], codePoints[end - 1], glyphs[start]));
            start = end;
        }
    }

    byte[] table() {
        byte[] basic = basic();
        byte[] full = full();
        boolean hasBasic = basic.length <= LONGEST;
        int records = hasBasic ? 3 : 1;
        int start = 4 + RECORD * records;
        ByteBuffer table = ByteBuffer.allocate(start + (hasBasic ? basic.length : 0) + full.length);
        table.putShort((short) 0).putShort((short) records);
        int fullStart = start;
        if (hasBasic) {
            record(table, UNICODE, UNICODE_BASIC, start);
            record(table, WINDOWS, WINDOWS_BASIC, start);
            fullStart += basic.length;
        }
        record(table, WINDOWS, WINDOWS_FULL, fullStart);
        if (hasBasic) {
            table.put(basic);
        }
        return table.put(full).array();
    }

    private static void record(ByteBuffer table, int platform, int encoding, int offset) {
        table.putShort((short) platform).putShort((short) encoding).putInt(offset);
    }

    private byte[] full() {
        int length = 16 + GROUP * groups.size();
        ByteBuffer table = ByteBuffer.allocate(length);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
        groups.forEach(group -> table.putInt(group.first()).putInt(group.last()).putInt(group.glyph()));
        return table.array();
    }

    private byte[] basic() {
        List<Group> segments = new ArrayList<>(
                groups.stream().filter(group -> group.last() <= LAST_BASIC).toList());
        // The last segment maps U+FFFF, which is no character, to glyph 0.
        segments.add(new Group(LAST_BASIC, LAST_BASIC, 0));
        int count = segments.size();
        int length = 16 + SEGMENT * count;
        int largestPower = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(length);
        table.putShort((short) 4).putShort((short) length).putShort((short) 0);
        table.putShort((short) (2 * count))
                .putShort((short) (2 * largestPower))
                .putShort((short) Integer.numberOfTrailingZeros(largestPower))
                .putShort((short) (2 * (count - largestPower)));
        segments.forEach(segment -> table.putShort((short) segment.last()));
        table.putShort((short) 0);
        segments.forEach(segment -> table.putShort((short) segment.first()));
        segments.forEach(segment -> table.putShort((short) (segment.glyph() - segment.first())));
        return table.array();
    }
}
