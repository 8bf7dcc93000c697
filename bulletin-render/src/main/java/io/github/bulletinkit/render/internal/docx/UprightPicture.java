package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.internal.picture.UprightMatrix;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A picture as a file that is upright without EXIF, which Word does not read: as it is, or turned and stored as PNG.
 *
 * @param bytes the file, which the receiver must not change
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record UprightPicture(byte[] bytes, String mediaType) {
    private static final String PNG = "image/png";

    static UprightPicture of(ImageData picture) {
        return picture.orientation() == 1
                ? new UprightPicture(picture.bytes(), picture.mediaType())
                : new UprightPicture(turned(picture), PNG);
    }

    String extension() {
        return mediaType.equals(PNG) ? "png" : "jpeg";
    }

    private static byte[] turned(ImageData picture) {
        try (ByteArrayInputStream file = new ByteArrayInputStream(picture.bytes())) {
            BufferedImage stored = ImageIO.read(file);
            BufferedImage upright = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = upright.createGraphics();
            canvas.drawImage(stored, toPixels(picture, stored), null);
            canvas.dispose();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(upright, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            // The picture was read before, from memory.
            throw new UncheckedIOException(e);
        }
    }

    /** The matrix counts from the lower left corner in parts of the picture, pixels from the upper left one. */
    private static AffineTransform toPixels(ImageData picture, BufferedImage stored) {
        UprightMatrix upright = UprightMatrix.of(picture.orientation());
        double width = picture.width();
        double height = picture.height();
        return new AffineTransform(
                width * upright.a() / stored.getWidth(),
                -height * upright.b() / stored.getWidth(),
                -width * upright.c() / stored.getHeight(),
                height * upright.d() / stored.getHeight(),
                width * (upright.c() + upright.e()),
                height * (1 - upright.d() - upright.f()));
    }
}
