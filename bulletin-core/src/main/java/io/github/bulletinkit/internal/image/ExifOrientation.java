package io.github.bulletinkit.internal.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The EXIF orientation (CIPA DC-008, 4.6.5, tag 274), read as browsers do: damaged data and unknown values count as
 * {@link #UPRIGHT}.
 */
final class ExifOrientation {
    /** The rows are stored in upright order. */
    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int BIG_ENDIAN = 'M' << 8 | 'M';
    private static final int LITTLE_ENDIAN = 'I' << 8 | 'I';
    private static final int TIFF = 42;
    private static final int TIFF_HEADER_BYTES = 8;
    private static final int ENTRY_BYTES = 12;
    private static final int TAG = 274;
    private static final int SHORT = 3;

    private ExifOrientation() {}

    /** Whether the stored rows are the columns of the upright picture. */
    static boolean swapsSides(int orientation) {
        return orientation >= 5;
    }

    /**
     * Returns the orientation, 1 to 8; 1 if EXIF does not give it.
     *
     * @param exif the remaining bytes, a TIFF file (TIFF 6.0, section 2)
     */
    static int read(ByteBuffer exif) {
        ByteBuffer tiff = exif.slice();
        if (tiff.limit() < TIFF_HEADER_BYTES || !hasByteOrder(tiff)) {
            return UPRIGHT;
        }
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        boolean readable = tiff.getShort(2) == TIFF && directory + Short.BYTES <= tiff.limit();
        return readable ? read(tiff, (int) directory) : UPRIGHT;
    }

    private static boolean hasByteOrder(ByteBuffer tiff) {
        return tiff.getShort(0) == BIG_ENDIAN || tiff.getShort(0) == LITTLE_ENDIAN;
    }

    private static int read(ByteBuffer tiff, int directory) {
        int first = directory + Short.BYTES;
        int whole = (tiff.limit() - first) / ENTRY_BYTES;
        int entries = Math.min(tiff.getShort(directory) & 0xFFFF, whole);
        for (int entry = first; entry < first + entries * ENTRY_BYTES; entry += ENTRY_BYTES) {
            int value = tiff.getShort(entry + 8);
            if (isOrientation(tiff, entry) && value >= UPRIGHT && value <= LAST) {
                return value;
            }
        }
        return UPRIGHT;
    }

    /** An entry is a tag, a type, the number of values, and the value. */
    private static boolean isOrientation(ByteBuffer tiff, int entry) {
        return tiff.getShort(entry) == TAG && tiff.getShort(entry + 2) == SHORT && tiff.getInt(entry + 4) == 1;
    }
}
