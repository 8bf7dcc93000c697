package io.github.bulletinkit.render.internal.pdf;

/**
 * The pixels of a PNG file as PDF has them: colours of one or three bytes, and beside them a byte of opacity where
 * something is transparent.
 */
final class PngPixels {
    private static final byte OPAQUE = (byte) 0xFF;

    private final PngFile file;
    private final int components;
    private final byte[] colours;
    private final byte[] alpha;

    /** Pixels that are not put yet. */
    PngPixels(PngFile file) {
        boolean grey = file.colorType() == PngFile.GREY || file.colorType() == PngFile.GREY_ALPHA;
        boolean opaque = file.transparency().length == 0
                && file.colorType() != PngFile.GREY_ALPHA
                && file.colorType() != PngFile.COLOUR_ALPHA;
        int pixels = Math.multiplyExact(file.width(), file.height());
        this.file = file;
        this.components = grey ? 1 : 3;
        this.colours = new byte[Math.multiplyExact(pixels, components)];
        this.alpha = new byte[opaque ? 0 : pixels];
    }

    int components() {
        return components;
    }

    byte[] colours() {
        return colours;
    }

    /** How opaque each pixel is; empty where all are. */
    byte[] alpha() {
        return alpha;
    }

    /**
     * Puts a pixel.
     *
     * @param x its column
     * @param y its row
     * @param row the samples that it is among
     * @param index its place among them, in pixels
     */
    void put(int x, int y, byte[] row, int index) throws DamagedPictureException {
        int pixel = y * file.width() + x;
        if (file.colorType() == PngFile.PALETTE) {
            putEntry(pixel, sample(row, index));
            return;
        }
        int first = index * file.samples();
        for (int c = 0; c < components; c++) {
            colours[pixel * components + c] = to8Bits(sample(row, first + c));
        }
        if (file.samples() > components) {
            alpha[pixel] = to8Bits(sample(row, first + components));
        } else if (alpha.length > 0) {
            alpha[pixel] = isTransparent(row, first) ? 0 : OPAQUE;
        }
    }

    private void putEntry(int pixel, int entry) throws DamagedPictureException {
        if (3 * entry >= file.palette().length) {
            throw new DamagedPictureException("its palette has no colour " + entry);
        }
        System.arraycopy(file.palette(), 3 * entry, colours, 3 * pixel, 3);
        if (alpha.length > 0) {
            alpha[pixel] = entry < file.transparency().length ? file.transparency()[entry] : OPAQUE;
        }
    }

    /** Whether a pixel has the one colour that is transparent. */
    private boolean isTransparent(byte[] row, int first) {
        byte[] key = file.transparency();
        for (int c = 0; c < components; c++) {
            int value = (key[2 * c] & 0xFF) << 8 | (key[2 * c + 1] & 0xFF);
            if (sample(row, first + c) != value) {
                return false;
            }
        }
        return true;
    }

    private int sample(byte[] row, int index) {
        int depth = file.bitDepth();
        if (depth == 16) {
            return (row[2 * index] & 0xFF) << 8 | (row[2 * index + 1] & 0xFF);
        }
        int bit = index * depth;
        int shift = 8 - depth - bit % 8;
        return (row[bit / 8] & 0xFF) >> shift & ((1 << depth) - 1);
    }

    private byte to8Bits(int sample) {
        int depth = file.bitDepth();
        return (byte) (depth == 16 ? sample >> 8 : sample * 255 / ((1 << depth) - 1));
    }
}
