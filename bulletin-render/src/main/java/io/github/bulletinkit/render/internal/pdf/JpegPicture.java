package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.Jpeg;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads JPEG files (ITU-T T.81). They are embedded as they are, so that only their frame is looked at: the segments
 * follow each other, and the picture does not end before its last one.
 */
final class JpegPicture {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private JpegPicture() {}

    static Image read(byte[] content) throws UnreadablePictureException {
        requireWhole(ByteBuffer.wrap(content));
        try {
            Jpeg image = new Jpeg(content);
            // OpenPDF would embed the profile through java.awt, which writes it differently from JDK to JDK.
            image.tagICC(null);
            return image;
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePictureException("its segments cannot be read");
        }
    }

    private static void requireWhole(ByteBuffer file) throws UnreadablePictureException {
        int position = 2;
        boolean scanned = false;
        while (position + 2 <= file.limit()) {
            if ((file.get(position) & 0xFF) != 0xFF) {
                throw new UnreadablePictureException("there is no segment at byte " + position);
            }
            int marker = file.get(position + 1) & 0xFF;
            if (marker == END_OF_IMAGE && scanned) {
                return;
            } else if (marker == 0xFF) {
                position++;
            } else {
                position = segmentEnd(file, position);
                if (marker == START_OF_SCAN) {
                    scanned = true;
                    position = scanEnd(file, position);
                }
            }
        }
        throw new UnreadablePictureException("it is cut off");
    }

    private static int segmentEnd(ByteBuffer file, int segment) throws UnreadablePictureException {
        if (segment + 4 > file.limit()) {
            throw new UnreadablePictureException("it is cut off");
        }
        return segment + 2 + Math.max(2, file.getShort(segment + 2) & 0xFFFF);
    }

    /** The next marker, but for those that restart the scan and for bytes that only look like one. */
    private static int scanEnd(ByteBuffer file, int start) {
        int position = start;
        while (position + 2 <= file.limit()) {
            int marker = file.get(position + 1) & 0xFF;
            boolean inScan = marker == 0 || (marker >= FIRST_RESTART && marker <= LAST_RESTART);
            if ((file.get(position) & 0xFF) == 0xFF && !inScan) {
                return position;
            }
            position++;
        }
        return file.limit();
    }
}
