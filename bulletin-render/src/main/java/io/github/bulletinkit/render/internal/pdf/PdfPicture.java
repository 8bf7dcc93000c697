package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Image;
import io.github.bulletinkit.render.internal.picture.IntactJpeg;
import io.github.bulletinkit.render.internal.picture.IntactPicture;
import io.github.bulletinkit.render.internal.picture.IntactPng;

/** A picture ready to be painted. One that is used twice is embedded once. */
public final class PdfPicture {
    private final Image image;

    private PdfPicture(Image image) {
        this.image = image;
    }

    /** Compresses a picture, so that it takes less memory than its pixels. */
    public static PdfPicture of(IntactPicture picture) {
        if (picture instanceof IntactPng png) {
            return new PdfPicture(PngPicture.of(png));
        }
        if (picture instanceof IntactJpeg jpeg) {
            return new PdfPicture(new JpegPicture(jpeg));
        }
        throw new IllegalStateException(
                "no picture of a PDF for " + picture.getClass().getName());
    }

    Image image() {
        return image;
    }
}
