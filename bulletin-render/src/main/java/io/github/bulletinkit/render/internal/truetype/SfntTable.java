package io.github.bulletinkit.render.internal.truetype;

import java.util.Arrays;

/** One table of a font file. Offsets count from its start; reading outside the table means damage. */
final class SfntTable {
    private final String tag;
    private final byte[] file;
    private final int offset;
    private final int length;

    SfntTable(String tag, byte[] file, int offset, int length) {
        this.tag = tag;
        this.file = file;
        this.offset = offset;
        this.length = length;
    }

    int length() {
        return length;
    }

    int uint8(int at) {
        requireBytes(at, 1);
        return file[offset + at] & 0xFF;
    }

    int uint16(int at) {
        requireBytes(at, 2);
        return (file[offset + at] & 0xFF) << 8 | (file[offset + at + 1] & 0xFF);
    }

    int int16(int at) {
        return (short) uint16(at);
    }

    /** A number or offset, which must be below 2³¹ as in every file that fits in memory. */
    int uint31(int at) {
        int value = uint16(at) << 16 | uint16(at + 2);
        require(value >= 0, "has a number that is too large");
        return value;
    }

    /** Copies bytes of the table. */
    byte[] bytes(int at, int count) {
        requireBytes(at, count);
        return Arrays.copyOfRange(file, offset + at, offset + at + count);
    }

    byte[] bytes() {
        return bytes(0, length);
    }

    /** Throws if bytes are outside the table. */
    void requireBytes(int at, long count) {
        if (at < 0 || at + count > length) {
            throw damaged("is cut short");
        }
    }

    /** Throws if bytes are outside the file: in some usable fonts a length goes beyond the table but does no harm. */
    void requireInFile(int at, int count) {
        if ((long) offset + at + count > file.length) {
            throw damaged("is cut short");
        }
    }

    void require(boolean condition, String fault) {
        if (!condition) {
            throw damaged(fault);
        }
    }

    UnusableFontException damaged(String fault) {
        return UnusableFontException.damaged(tag, fault);
    }
}
