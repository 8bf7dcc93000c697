package io.github.bulletinkit.internal.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What the head of a PNG (W3C PNG, 5 and 11) or JPEG file (ITU-T T.81, B.2) says about the picture. Whatever the bytes
 * are, it throws only {@link IllegalArgumentException}.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width of the upright picture in pixels
 * @param height of the upright picture in pixels
 * @param orientation by EXIF, 1 to 8
 */
public record ImageHeader(String mediaType, int width, int height, int orientation) {
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_HEADER_CHUNK = chunkType("IHDR");
    private static final int PNG_EXIF_CHUNK = chunkType("eXIf");
    private static final int PNG_PIXELS_CHUNK = chunkType("IDAT");
    private static final int PNG_CHUNK_HEAD = 2 * Integer.BYTES;
    private static final byte[] JPEG_SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] JPEG_EXIF = {'E', 'x', 'i', 'f', 0};

    /** Marker, length, "Exif", a zero byte and a padding byte. */
    private static final int JPEG_EXIF_HEAD = 10;

    private static final int JPEG_FRAME_HEAD = 10;
    private static final int JPEG_PROGRESSIVE = 0xC2;
    private static final int JPEG_START_OF_SCAN = 0xDA;
    private static final int JPEG_APP1 = 0xE1;
    private static final int MOST_PIXELS = 100_000_000;
    private static final int GREY = 1;
    private static final int COLOUR = 3;
    private static final int NONE = -1;

    public ImageHeader {
        if (width < 1 || height < 1) {
            throw damaged(mediaType, "its width is " + width + " and its height " + height);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("the picture (" + mediaType + ") is too large: " + width + " × " + height
                    + " pixels, more than 100 million; scale it down");
        }
    }

    private static ImageHeader ofStored(String mediaType, int width, int height, int orientation) {
        return ExifOrientation.swapsSides(orientation)
                ? new ImageHeader(mediaType, height, width, orientation)
                : new ImageHeader(mediaType, width, height, orientation);
    }

    public static ImageHeader of(byte[] content) {
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
        int header = PNG_SIGNATURE.length + PNG_CHUNK_HEAD;
        if (file.limit() < header + 2 * Integer.BYTES || file.getInt(header - Integer.BYTES) != PNG_HEADER_CHUNK) {
            throw damaged("image/png", "it does not begin with its header");
        }
        int width = file.getInt(header);
        int height = file.getInt(header + Integer.BYTES);
        return ofStored("image/png", width, height, pngOrientation(file));
    }

    /** Reads the first EXIF chunk before the pixels; browsers ignore one after them. */
    private static int pngOrientation(ByteBuffer file) {
        int chunk = PNG_SIGNATURE.length;
        while (file.limit() - chunk >= PNG_CHUNK_HEAD) {
            int length = file.getInt(chunk);
            int type = file.getInt(chunk + Integer.BYTES);
            int data = chunk + PNG_CHUNK_HEAD;
            if (type == PNG_PIXELS_CHUNK || length < 0 || length > file.limit() - data - Integer.BYTES) {
                break;
            }
            if (type == PNG_EXIF_CHUNK) {
                return ExifOrientation.read(file.slice(data, length));
            }
            chunk = data + length + Integer.BYTES;
        }
        return ExifOrientation.UPRIGHT;
    }

    private static int chunkType(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static ImageHeader jpeg(ByteBuffer file) {
        int frame = firstSegment(file, segment -> isStartOfFrame(marker(file, segment)));
        if (frame == NONE) {
            throw damaged("image/jpeg", "it does not tell its size");
        }
        requireUsual(marker(file, frame), file.slice(frame, JPEG_FRAME_HEAD));
        return ofStored("image/jpeg", unsigned(file, frame + 7), unsigned(file, frame + 5), jpegOrientation(file));
    }

    /** Reads the first EXIF segment; browsers ignore a second one. */
    private static int jpegOrientation(ByteBuffer file) {
        int segment = firstSegment(file, s -> isExif(file, s));
        if (segment == NONE) {
            return ExifOrientation.UPRIGHT;
        }
        int end = Math.min(segment + 2 + unsigned(file, segment + 2), file.limit());
        return ExifOrientation.read(file.slice(segment + JPEG_EXIF_HEAD, end - segment - JPEG_EXIF_HEAD));
    }

    /** Returns where the first segment of this kind before the first scan begins, or {@link #NONE}. */
    private static int firstSegment(ByteBuffer file, IntPredicate kind) {
        int segment = 2;
        while (file.limit() - segment >= JPEG_FRAME_HEAD
                && file.get(segment) == (byte) 0xFF
                && marker(file, segment) != JPEG_START_OF_SCAN) {
            if (kind.test(segment)) {
                return segment;
            }
            boolean fill = marker(file, segment) == 0xFF;
            int length = fill ? 1 : 2 + unsigned(file, segment + 2);
            segment += Math.min(length, file.limit() - segment);
        }
        return NONE;
    }

    private static int marker(ByteBuffer file, int segment) {
        return file.get(segment + 1) & 0xFF;
    }

    private static boolean isExif(ByteBuffer file, int segment) {
        return marker(file, segment) == JPEG_APP1
                && unsigned(file, segment + 2) >= JPEG_EXIF_HEAD - 2
                && file.slice(segment + 4, JPEG_EXIF.length).equals(ByteBuffer.wrap(JPEG_EXIF));
    }

    private static boolean isStartOfFrame(int marker) {
        boolean tables = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= 0xC0 && marker <= 0xCF && !tables;
    }

    /** Checks marker, precision and number of components: PDF and browsers support few. */
    private static void requireUsual(int marker, ByteBuffer frame) {
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
    }

    private static int unsigned(ByteBuffer file, int index) {
        return file.getShort(index) & 0xFFFF;
    }

    private static IllegalArgumentException damaged(String mediaType, String what) {
        return new IllegalArgumentException("the picture (" + mediaType + ") is damaged: " + what);
    }
}
