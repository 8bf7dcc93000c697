package io.github.bulletinkit.render.internal.pdf;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decodes the rows of a PNG file: inflates them, takes their filters off (W3C PNG, 9) and puts passes together (8). */
final class PngDecoder {
    /** Of the seven passes of an interlaced picture: first column and row, and the steps between columns and rows. */
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

    private final PngFile file;
    private final Inflater inflater = new Inflater();

    /** Takes the rows one by one. */
    private interface RowSink {
        void take(byte[] row, int[] pass, int y) throws DamagedPictureException;
    }

    private PngDecoder(PngFile file) {
        this.file = file;
        inflater.setInput(file.compressedRows());
    }

    /** Makes sure that every row is there. */
    static void check(PngFile file) throws DamagedPictureException {
        new PngDecoder(file).readRows((row, pass, y) -> {});
    }

    /** The pixels of the picture. */
    static PngPixels decode(PngFile file) throws DamagedPictureException {
        PngPixels pixels = new PngPixels(file);
        new PngDecoder(file).readRows((row, pass, y) -> {
            for (int x = pass[0], i = 0; x < file.width(); x += pass[2], i++) {
                pixels.put(x, y, row, i);
            }
        });
        return pixels;
    }

    private void readRows(RowSink sink) throws DamagedPictureException {
        try {
            for (int[] pass : file.interlaced() ? ADAM7 : ONE_PASS) {
                int columns = Math.max(0, (file.width() - pass[0] + pass[2] - 1) / pass[2]);
                byte[] above = new byte[file.rowBytes(columns)];
                for (int y = pass[1]; columns > 0 && y < file.height(); y += pass[3]) {
                    byte[] row = readRow(above);
                    sink.take(row, pass, y);
                    above = row;
                }
            }
        } finally {
            inflater.end();
        }
    }

    private byte[] readRow(byte[] above) throws DamagedPictureException {
        byte[] filtered = new byte[1 + above.length];
        try {
            for (int length = 0; length < filtered.length; ) {
                int inflated = inflater.inflate(filtered, length, filtered.length - length);
                if (inflated == 0) {
                    throw new DamagedPictureException("it has fewer rows than it says");
                }
                length += inflated;
            }
        } catch (DataFormatException e) {
            throw new DamagedPictureException("its rows cannot be decompressed");
        }
        byte[] row = Arrays.copyOfRange(filtered, 1, filtered.length);
        unfilter(filtered[0], row, above, Math.max(1, file.samples() * file.bitDepth() / 8));
        return row;
    }

    private static void unfilter(int filter, byte[] row, byte[] above, int pixelBytes) throws DamagedPictureException {
        if (filter < 0 || filter > 4) {
            throw new DamagedPictureException("a row has the unknown filter " + filter);
        }
        for (int i = 0; i < row.length && filter != 0; i++) {
            int left = i < pixelBytes ? 0 : row[i - pixelBytes] & 0xFF;
            int up = above[i] & 0xFF;
            int upLeft = i < pixelBytes ? 0 : above[i - pixelBytes] & 0xFF;
            row[i] += (byte)
                    switch (filter) {
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        default -> paeth(left, up, upLeft);
                    };
        }
    }

    private static int paeth(int left, int up, int upLeft) {
        int estimate = left + up - upLeft;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toUpLeft = Math.abs(estimate - upLeft);
        if (toLeft <= toUp && toLeft <= toUpLeft) {
            return left;
        }
        return toUp <= toUpLeft ? up : upLeft;
    }
}
