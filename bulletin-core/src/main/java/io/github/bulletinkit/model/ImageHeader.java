package io.github.bulletinkit.model;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What the head of a PNG (W3C PNG, 5.2 and 11.2.1) or JPEG file (ITU-T T.81, B.2.2) says of the picture. Whatever bytes
 * it is given, it throws nothing but {@link IllegalArgumentException}.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width the width in pixels
 * @param height the height in pixels
 */
record ImageHeader(String mediaType, int width, int height) {
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_HEADER_CHUNK = 0x49484452;
    private static final byte[] JPEG_SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int JPEG_FRAME_HEAD = 10;
    private static final int JPEG_PROGRESSIVE = 0xC2;
    private static final int MOST_PIXELS = 100_000_000;
    private static final int GREY = 1;
    private static final int COLOUR = 3;

    ImageHeader {
        if (width < 1 || height < 1) {
            throw damaged(mediaType, "its width is " + width + " and its height " + height);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("the picture (" + mediaType + ") is too large: " + width + " × " + height
                    + " pixels, more than 100 million; scale it down");
        }
    }

    static ImageHeader of(byte[] content) {
        if (startsWith(content, PNG_SIGNATURE)) {
            return png(ByteBuffer.wrap(content));
        }
        if (startsWith(content, JPEG_SIGNATURE)) {
            return jpeg(ByteBuffer.wrap(content));
        }
        throw new IllegalArgumentException("the picture is neither PNG nor JPEG; convert it to one of them");
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static ImageHeader png(ByteBuffer file) {
        int chunkType = PNG_SIGNATURE.length + Integer.BYTES;
        int size = chunkType + Integer.BYTES;
        if (file.limit() < size + 2 * Integer.BYTES || file.getInt(chunkType) != PNG_HEADER_CHUNK) {
            throw damaged("image/png", "it does not begin with its header");
        }
        return new ImageHeader("image/png", file.getInt(size), file.getInt(size + Integer.BYTES));
    }

    /** Skips the segments before the one that tells the size, the start of frame. */
    private static ImageHeader jpeg(ByteBuffer file) {
        int segment = 2;
        while (file.limit() - segment >= JPEG_FRAME_HEAD && file.get(segment) == (byte) 0xFF) {
            int marker = file.get(segment + 1) & 0xFF;
            if (isStartOfFrame(marker)) {
                return startOfFrame(marker, file.slice(segment, JPEG_FRAME_HEAD));
            }
            boolean fill = marker == 0xFF;
            int length = fill ? 1 : 2 + unsigned(file, segment + 2);
            segment += Math.min(length, file.limit() - segment);
        }
        throw damaged("image/jpeg", "it does not tell its size");
    }

    private static boolean isStartOfFrame(int marker) {
        boolean tables = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= 0xC0 && marker <= 0xCF && !tables;
    }

    /** Marker, length, precision, height, width and number of components, of which PDF and browsers take few. */
    private static ImageHeader startOfFrame(int marker, ByteBuffer frame) {
        int precision = frame.get(4);
        if (marker > JPEG_PROGRESSIVE || precision != Byte.SIZE) {
            throw new IllegalArgumentException("the picture is a JPEG of a rare kind (marker 0x"
                    + Integer.toHexString(marker) + ", " + (precision & 0xFF)
                    + " bits); save it as a baseline or progressive one of 8 bits");
        }
        int components = frame.get(9) & 0xFF;
        if (components != GREY && components != COLOUR) {
            throw new IllegalArgumentException("the picture is a JPEG of " + components
                    + " colour components, such as CMYK; convert it to RGB or grey");
        }
        return new ImageHeader("image/jpeg", unsigned(frame, 7), unsigned(frame, 5));
    }

    private static int unsigned(ByteBuffer file, int index) {
        return file.getShort(index) & 0xFFFF;
    }

    private static IllegalArgumentException damaged(String mediaType, String what) {
        return new IllegalArgumentException("the picture (" + mediaType + ") is damaged: " + what);
    }
}
