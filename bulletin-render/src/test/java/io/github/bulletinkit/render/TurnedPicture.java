package io.github.bulletinkit.render;

import io.github.bulletinkit.model.ImageData;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A picture of four quarters, upright 160 × 80 pixels, as a camera stores it in one of the eight EXIF orientations.
 */
public final class TurnedPicture {
    /** The upper left, upper right, lower left and lower right quarter of the upright picture. */
    public static final List<Color> QUARTERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

    public static final int WIDTH = 160;
    public static final int HEIGHT = 80;
    private static final int APP1 = 0xE1;

    private TurnedPicture() {}

    public static ImageData jpeg(int orientation) {
        byte[] exif = ("Exif\0\0" + new String(tiff(orientation), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        return ImageData.of(Jpeg.withSegment(Jpeg.of(stored(orientation)), APP1, exif));
    }

    public static ImageData png(int orientation) {
        return ImageData.of(Png.withChunk(Png.of(stored(orientation)), "eXIf", tiff(orientation)));
    }

    private static BufferedImage stored(int orientation) {
        boolean turned = orientation >= 5;
        BufferedImage stored =
                new BufferedImage(turned ? HEIGHT : WIDTH, turned ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                stored.setRGB(column, row, upright(orientation, column, row));
            }
        }
        return stored;
    }

    /** CIPA DC-008, tag 274: which edges of the upright picture the first row and the first column are. */
    private static int upright(int orientation, int column, int row) {
        return switch (orientation) {
            case 1 -> colour(column, row);
            case 2 -> colour(WIDTH - 1 - column, row);
            case 3 -> colour(WIDTH - 1 - column, HEIGHT - 1 - row);
            case 4 -> colour(column, HEIGHT - 1 - row);
            case 5 -> colour(row, column);
            case 6 -> colour(WIDTH - 1 - row, column);
            case 7 -> colour(WIDTH - 1 - row, HEIGHT - 1 - column);
            case 8 -> colour(row, HEIGHT - 1 - column);
            default -> throw new IllegalArgumentException("orientation " + orientation);
        };
    }

    private static int colour(int x, int y) {
        return QUARTERS.get((y < HEIGHT / 2 ? 0 : 2) + (x < WIDTH / 2 ? 0 : 1)).getRGB();
    }

    private static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }
}
