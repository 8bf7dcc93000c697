package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.ImageData;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Pictures of which only the size matters. */
final class Pictures {
    private Pictures() {}

    /** The head of a PNG file, which is all that the layout asks of it. */
    static ImageData png(int width, int height) {
        return ImageData.of(ByteBuffer.allocate(33)
                .put((byte) 0x89)
                .put("PNG\r\n\u001A\n".getBytes(StandardCharsets.US_ASCII))
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .array());
    }
}
