package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Image;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import io.github.bulletinkit.render.internal.picture.SoundJpeg;
import io.github.bulletinkit.render.internal.picture.SoundPicture;
import io.github.bulletinkit.render.internal.picture.SoundPng;
import java.util.Map;

/** The pictures of an issue, ready to be painted. One that is used twice is embedded once. */
final class PictureCache {
    private final Map<ImageData, Image> pictures;

    private PictureCache(Map<ImageData, Image> pictures) {
        this.pictures = pictures;
    }

    /**
     * Reads the pictures of an issue.
     *
     * @throws DamagedPictureException if some are damaged; it names them all
     */
    static PictureCache read(Issue issue) {
        return new PictureCache(IssuePictures.read(issue, PictureCache::image));
    }

    private static Image image(SoundPicture picture) {
        if (picture instanceof SoundPng png) {
            return PngPicture.of(png);
        }
        if (picture instanceof SoundJpeg jpeg) {
            return new JpegPicture(jpeg);
        }
        throw new IllegalStateException(
                "no picture of a PDF for " + picture.getClass().getName());
    }

    Image get(ImageData picture) {
        Image image = pictures.get(picture);
        if (image == null) {
            throw new IllegalStateException("no such picture in the issue: " + picture);
        }
        return image;
    }
}
