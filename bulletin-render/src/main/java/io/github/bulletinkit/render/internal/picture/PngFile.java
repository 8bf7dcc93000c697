package io.github.bulletinkit.render.internal.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The structure of a PNG file (W3C PNG, 5). It is checked before the JDK decodes the pixels, because the JDK does not
 * check checksums, and allocates memory for as many pixels as the file claims to have.
 */
final class PngFile {
    private static final int SIGNATURE_BYTES = 8;
    private static final int CHUNK_OVERHEAD = 12;
    private static final int NONE = -1;

    /** The best that Deflate can do: two bits for 258 bytes. */
    private static final int MOST_FROM_A_BYTE = 1032;

    private final ByteBuffer file;
    private int colours;
    private int transparency = NONE;
    private long compressedBytes;

    /**
     * Checks a file that begins with a PNG header.
     *
     * @throws UnreadablePictureException if it is cut off, a checksum is wrong, or it is too short for its pixels
     */
    PngFile(byte[] content) throws UnreadablePictureException {
        file = ByteBuffer.wrap(content);
        int chunk = SIGNATURE_BYTES;
        for (String type = ""; !type.equals("IEND"); ) {
            int length = dataLength(chunk);
            type = new String(content, chunk + 4, 4, StandardCharsets.ISO_8859_1);
            requireChecksum(chunk, length, type);
            switch (type) {
                case "IDAT" -> compressedBytes += length;
                case "PLTE" -> colours = colours(length);
                case "tRNS" -> transparency = length == 2 ? file.getShort(chunk + 8) : NONE;
                default -> {}
            }
            chunk += CHUNK_OVERHEAD + length;
        }
        requireRows();
    }

    private int dataLength(int chunk) throws UnreadablePictureException {
        int available = file.limit() - chunk - CHUNK_OVERHEAD;
        int length = available < 0 ? 0 : file.getInt(chunk);
        if (length < 0 || length > available) {
            throw new UnreadablePictureException("it is cut off");
        }
        return length;
    }

    private void requireChecksum(int chunk, int length, String type) throws UnreadablePictureException {
        CRC32 sum = new CRC32();
        sum.update(file.slice(chunk + 4, 4 + length));
        if (file.getInt(chunk + 8 + length) != (int) sum.getValue()) {
            throw new UnreadablePictureException("the checksum of its part " + type + " is wrong");
        }
    }

    private static int colours(int paletteBytes) throws UnreadablePictureException {
        if (paletteBytes == 0 || paletteBytes % 3 != 0) {
            throw new UnreadablePictureException("its palette has " + paletteBytes + " bytes");
        }
        return paletteBytes / 3;
    }

    private void requireRows() throws UnreadablePictureException {
        long pixels = (long) file.getInt(16) * file.getInt(20);
        if (pixels / 8 * bitDepth() > compressedBytes * MOST_FROM_A_BYTE) {
            throw new UnreadablePictureException("it has fewer rows than it says");
        }
    }

    private int bitDepth() {
        return file.get(24);
    }

    boolean isGrey() {
        return file.get(25) == 0;
    }

    /** The number of colours in its palette; the JDK adds others. */
    int colours() {
        return colours;
    }

    /** The grey that is transparent (W3C PNG, 11.3.2.1), or -1. */
    int transparentGrey() {
        return isGrey() ? transparency : NONE;
    }
}
