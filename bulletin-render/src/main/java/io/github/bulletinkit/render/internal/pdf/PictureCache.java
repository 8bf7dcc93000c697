package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Image;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of an issue, ready to be painted. All are read before the first page is written, so that a damaged one
 * leaves nothing behind; one that is used twice is embedded once.
 */
final class PictureCache {
    private final Map<ImageData, Image> pictures = new HashMap<>();

    /**
     * Reads the pictures of an issue.
     *
     * @throws IllegalArgumentException if one is damaged
     */
    PictureCache(Issue issue) {
        readAll(issue.editorNote(), "editorNote");
        for (int s = 0; s < issue.sections().size(); s++) {
            List<Article> articles = issue.sections().get(s).articles();
            for (int a = 0; a < articles.size(); a++) {
                readAll(articles.get(a).body(), "sections[" + s + "].articles[" + a + "].body");
            }
        }
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
            throw new IllegalArgumentException(
                    path + ": the picture (" + picture + ") is damaged: " + e.getMessage() + "; save it again", e);
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
