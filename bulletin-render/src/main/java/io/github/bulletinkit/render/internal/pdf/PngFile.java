package io.github.bulletinkit.render.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file that matter (W3C PNG, 11).
 *
 * @param width the width in pixels
 * @param height the height in pixels
 * @param bitDepth the bits of a sample
 * @param colorType what a pixel is made of
 * @param interlaced whether the rows come in seven passes
 * @param palette the colours of a palette, three bytes each; empty without one
 * @param transparency what is transparent (tRNS): levels of a palette's colours, or one colour; empty where nothing is
 * @param compressedRows the rows, filtered and compressed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngFile(
        int width,
        int height,
        int bitDepth,
        int colorType,
        boolean interlaced,
        byte[] palette,
        byte[] transparency,
        byte[] compressedRows) {
    static final int GREY = 0;
    static final int COLOUR = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int COLOUR_ALPHA = 6;

    private static final int SIGNATURE_BYTES = 8;
    private static final int CHUNK_OVERHEAD = 12;
    private static final int HEADER_BYTES = 13;

    static PngFile read(byte[] content) throws DamagedPictureException {
        ByteBuffer file = ByteBuffer.wrap(content).position(SIGNATURE_BYTES);
        byte[] header = {};
        byte[] palette = {};
        byte[] transparency = {};
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (String type = ""; !type.equals("IEND"); ) {
            type = chunkType(file);
            byte[] data = chunkData(file, type);
            switch (type) {
                case "IHDR" -> header = data;
                case "PLTE" -> palette = data;
                case "tRNS" -> transparency = data;
                case "IDAT" -> rows.write(data, 0, data.length);
                default -> {}
            }
        }
        if (header.length != HEADER_BYTES) {
            throw new DamagedPictureException("its header has " + header.length + " bytes");
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        PngFile png = new PngFile(
                fields.getInt(),
                fields.getInt(),
                fields.get(),
                fields.get(),
                header[HEADER_BYTES - 1] != 0,
                palette,
                transparency,
                rows.toByteArray());
        png.requireSound();
        return png;
    }

    private static String chunkType(ByteBuffer file) throws DamagedPictureException {
        if (file.remaining() < CHUNK_OVERHEAD) {
            throw new DamagedPictureException("it is cut off");
        }
        StringBuilder type = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            type.append((char) (file.get(file.position() + 4 + i) & 0xFF));
        }
        return type.toString();
    }

    private static byte[] chunkData(ByteBuffer file, String type) throws DamagedPictureException {
        int length = file.getInt();
        if (length < 0 || length > file.remaining() - 8) {
            throw new DamagedPictureException("it is cut off");
        }
        CRC32 sum = new CRC32();
        sum.update(file.slice(file.position(), 4 + length));
        byte[] data = new byte[length];
        file.position(file.position() + 4).get(data);
        if (file.getInt() != (int) sum.getValue()) {
            throw new DamagedPictureException("the checksum of its part " + type + " is wrong");
        }
        return data;
    }

    private void requireSound() throws DamagedPictureException {
        boolean knownDepth = switch (colorType) {
            case GREY -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8 || bitDepth == 16;
            case PALETTE -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8;
            case COLOUR, GREY_ALPHA, COLOUR_ALPHA -> bitDepth == 8 || bitDepth == 16;
            default -> false;
        };
        if (!knownDepth || width < 1 || height < 1) {
            throw new DamagedPictureException("it says to have " + bitDepth + " bits of colour type " + colorType);
        }
        boolean soundPalette = palette.length > 0 && palette.length <= 768 && palette.length % 3 == 0;
        if (colorType == PALETTE && !soundPalette) {
            throw new DamagedPictureException("its palette has " + palette.length + " bytes");
        }
        boolean soundKey = transparency.length == 0 || colorType == PALETTE || transparency.length == 2 * samples();
        if (!soundKey) {
            throw new DamagedPictureException("its transparent colour has " + transparency.length + " bytes");
        }
    }

    /** The samples of a pixel. */
    int samples() {
        return switch (colorType) {
            case COLOUR -> 3;
            case COLOUR_ALPHA -> 4;
            case GREY_ALPHA -> 2;
            default -> 1;
        };
    }

    /** Whether PDF knows its rows as they are. */
    boolean embedsAsIs() {
        boolean opaque = transparency.length == 0 && colorType != GREY_ALPHA && colorType != COLOUR_ALPHA;
        return opaque && !interlaced && bitDepth <= 8;
    }

    /** The bytes of a row of some pixels, without its filter. */
    int rowBytes(int pixels) {
        return (int) (((long) pixels * samples() * bitDepth + 7) / 8);
    }
}
