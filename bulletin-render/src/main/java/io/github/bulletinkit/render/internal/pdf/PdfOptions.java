package io.github.bulletinkit.render.internal.pdf;

import io.github.bulletinkit.model.ImageData;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options besides the pages.
 *
 * @param creationDate null for that of the issue
 * @param issueAttached whether to attach the issue as JSON
 * @param pictures the pictures of the page style
 */
public record PdfOptions(
        @Nullable OffsetDateTime creationDate, boolean issueAttached, Map<ImageData, PdfPicture> pictures) {

    public PdfOptions {
        pictures = Map.copyOf(pictures);
    }
}
