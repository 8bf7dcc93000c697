package io.github.bulletinkit.model;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Small pictures for tests. */
public final class Pictures {
    /** One black pixel, as constant bytes that are equal on every JDK. */
    public static final String PNG_BASE64 =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==";

    private Pictures() {}

    /** One black pixel as PNG. */
    public static ImageData png() {
        return ImageData.of(Base64.getDecoder().decode(PNG_BASE64));
    }

    /** A black picture as the JDK writes it; the bytes may differ between JDKs. */
    public static byte[] written(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
