package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Image;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.DamagedPictureException.DamagedPicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of an issue, ready to be painted. All are read before the first page is written, so that a damaged one
 * leaves nothing behind; one that is used twice is embedded once.
 */
final class PictureCache {
    private final Map<ImageData, Image> pictures = new HashMap<>();
    private final List<DamagedPicture> damaged = new ArrayList<>();

    private PictureCache() {}

    /**
     * Reads the pictures of an issue.
     *
     * @throws DamagedPictureException if some are damaged; it names them all
     */
    static PictureCache read(Issue issue) {
        PictureCache cache = new PictureCache();
        cache.readAll(issue.editorNote(), "editorNote");
        for (int s = 0; s < issue.sections().size(); s++) {
            List<Article> articles = issue.sections().get(s).articles();
            for (int a = 0; a < articles.size(); a++) {
                cache.readAll(articles.get(a).body(), "sections[" + s + "].articles[" + a + "].body");
            }
        }
        if (!cache.damaged.isEmpty()) {
            throw new DamagedPictureException(cache.damaged);
        }
        return cache;
    }

    private void readAll(List<Block> blocks, String path) {
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b) instanceof Figure figure) {
                read(figure.image(), path + "[" + b + "]");
            }
        }
    }

    private void read(ImageData picture, String path) {
        if (pictures.containsKey(picture)) {
            return;
        }
        try {
            boolean png = picture.mediaType().equals("image/png");
            pictures.put(picture, png ? PngPicture.read(picture.bytes()) : JpegPicture.read(picture.bytes()));
        } catch (UnreadablePictureException e) {
            damaged.add(new DamagedPicture(path, picture.toString(), String.valueOf(e.getMessage())));
        }
    }

    Image get(ImageData picture) {
        Image image = pictures.get(picture);
        if (image == null) {
            throw new IllegalStateException("no such picture in the issue: " + picture);
        }
        return image;
    }
}
