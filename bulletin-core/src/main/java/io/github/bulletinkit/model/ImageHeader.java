package io.github.bulletinkit.model;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What the head of a PNG (W3C PNG, 5.2 and 11.2.1) or JPEG file (ITU-T T.81, B.2.2) says of the picture.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width the width in pixels
 * @param height the height in pixels
 */
record ImageHeader(String mediaType, int width, int height) {
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_HEADER_CHUNK = 0x49484452;
    private static final byte[] JPEG_SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int GREY = 1;
    private static final int COLOUR = 3;

    ImageHeader {
        if (width < 1 || height < 1) {
            throw damaged(mediaType, "its width is " + width + " and its height " + height);
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
        while (segment + 10 <= file.limit() && file.get(segment) == (byte) 0xFF) {
            int marker = file.get(segment + 1) & 0xFF;
            if (isStartOfFrame(marker)) {
                return startOfFrame(file, segment);
            }
            boolean fill = marker == 0xFF;
            segment += fill ? 1 : 2 + (file.getShort(segment + 2) & 0xFFFF);
        }
        throw damaged("image/jpeg", "it does not tell its size");
    }

    private static boolean isStartOfFrame(int marker) {
        boolean tables = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= 0xC0 && marker <= 0xCF && !tables;
    }

    private static ImageHeader startOfFrame(ByteBuffer file, int segment) {
        int components = file.get(segment + 9);
        if (components != GREY && components != COLOUR) {
            throw new IllegalArgumentException("the picture is a JPEG of " + components
                    + " colour components, such as CMYK; convert it to RGB or grey");
        }
        int height = file.getShort(segment + 5) & 0xFFFF;
        int width = file.getShort(segment + 7) & 0xFFFF;
        return new ImageHeader("image/jpeg", width, height);
    }

    private static IllegalArgumentException damaged(String mediaType, String what) {
        return new IllegalArgumentException("the picture (" + mediaType + ") is damaged: " + what);
    }
}
