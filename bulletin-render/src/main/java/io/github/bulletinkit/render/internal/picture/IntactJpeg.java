package io.github.bulletinkit.render.internal.picture;

import java.nio.ByteBuffer;

/** A JPEG file (ITU-T T.81). It is embedded as it is, so only its segments and its completeness are checked. */
public final class IntactJpeg implements IntactPicture {
    private static final int FIRST_START_OF_FRAME = 0xC0;
    private static final int LAST_START_OF_FRAME = 0xC2;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private final byte[] content;
    private final ByteBuffer frame;

    private IntactJpeg(byte[] content, ByteBuffer frame) {
        this.content = content;
        this.frame = frame;
    }

    static IntactJpeg read(byte[] content) throws UnreadablePictureException {
        ByteBuffer file = ByteBuffer.wrap(content);
        requireWhole(file);
        return new IntactJpeg(content, startOfFrame(file));
    }

    /** The file, which the caller must not change. */
    public byte[] content() {
        return content;
    }

    /** The width in pixels before the orientation is applied. */
    public int storedWidth() {
        return frame.getShort(7) & 0xFFFF;
    }

    /** The height in pixels before the orientation is applied. */
    public int storedHeight() {
        return frame.getShort(5) & 0xFFFF;
    }

    /** The number of colour components: 1 for grey, 3 for colour. */
    public int components() {
        return frame.get(9) & 0xFF;
    }

    /** The first segment with size and components; every picture has one (T.81, B.2.2). */
    private static ByteBuffer startOfFrame(ByteBuffer file) throws UnreadablePictureException {
        int segment = 2;
        int marker = file.get(segment + 1) & 0xFF;
        while (marker < FIRST_START_OF_FRAME || marker > LAST_START_OF_FRAME) {
            segment = marker == 0xFF ? segment + 1 : segmentEnd(file, segment);
            marker = file.get(segment + 1) & 0xFF;
        }
        return file.slice(segment, file.limit() - segment);
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
        int length = file.getShort(segment + 2) & 0xFFFF;
        if (length < 2) {
            throw new UnreadablePictureException("its segment at byte " + segment + " says a length of " + length);
        }
        return segment + 2 + length;
    }

    /** The next marker that is neither a restart of the scan nor image data that looks like one. */
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
