package io.github.bulletinkit.render.internal.truetype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the tables of a TrueType file with their directory and check sums (OpenType specification, font file). */
final class SfntWriter {
    private static final int VERSION = 0x00010000;
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int CHECK_SUM_OF_FILE = 0xB1B0AFBA;
    private static final int CHECK_SUM_PLACE_IN_HEAD = 8;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    SfntWriter add(String tag, byte[] content) {
        tables.put(tag, content);
        return this;
    }

    byte[] file() {
        int count = tables.size();
        int size = HEADER + RECORD * count;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int largestPower = Integer.highestOneBit(count);
        file.putInt(VERSION)
                .putShort((short) count)
                .putShort((short) (RECORD * largestPower))
                .putShort((short) Integer.numberOfTrailingZeros(largestPower))
                .putShort((short) (RECORD * (count - largestPower)));
        int offset = HEADER + RECORD * count;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(checkSum(ByteBuffer.wrap(content))).putInt(offset).putInt(content.length);
            file.put(offset, content);
            head = table.getKey().equals("head") ? offset : head;
            offset += padded(content.length);
        }
        file.putInt(head + CHECK_SUM_PLACE_IN_HEAD, CHECK_SUM_OF_FILE - checkSum(file.rewind()));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    /** The sum of the big-endian integers of a table, which is padded with zeros. */
    private static int checkSum(ByteBuffer content) {
        int sum = 0;
        int at = 0;
        for (; at + 4 <= content.limit(); at += 4) {
            sum += content.getInt(at);
        }
        for (int shift = 24; at < content.limit(); at++, shift -= 8) {
            sum += (content.get(at) & 0xFF) << shift;
        }
        return sum;
    }
}
