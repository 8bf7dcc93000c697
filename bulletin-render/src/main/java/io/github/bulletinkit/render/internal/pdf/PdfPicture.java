package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Image;
import io.github.bulletinkit.render.internal.picture.SoundJpeg;
import io.github.bulletinkit.render.internal.picture.SoundPicture;
import io.github.bulletinkit.render.internal.picture.SoundPng;

/** A picture ready to be painted. One that is used twice is embedded once. */
public final class PdfPicture {
    private final Image image;

    private PdfPicture(Image image) {
        this.image = image;
    }

    /** Compresses a picture, so that it takes less memory than its pixels. */
    public static PdfPicture of(SoundPicture picture) {
        if (picture instanceof SoundPng png) {
            return new PdfPicture(PngPicture.of(png));
        }
        if (picture instanceof SoundJpeg jpeg) {
            return new PdfPicture(new JpegPicture(jpeg));
        }
        throw new IllegalStateException(
                "no picture of a PDF for " + picture.getClass().getName());
    }

    Image image() {
        return image;
    }
}
