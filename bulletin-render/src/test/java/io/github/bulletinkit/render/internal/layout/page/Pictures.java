package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.Png;
import java.awt.image.BufferedImage;

/** Pictures of which only the size matters. */
final class Pictures {
    private Pictures() {}

    static ImageData png(int width, int height) {
        return ImageData.of(Png.of(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY)));
    }
}
