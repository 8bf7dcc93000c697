package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Image;
import io.github.bulletinkit.render.internal.picture.IntactJpeg;
import java.net.URL;

/**
 * A JPEG file in a PDF, embedded as it is. OpenPDF's own class would read the file again, and refuse it for parts that
 * a PDF does not use, such as a colour profile.
 */
final class JpegPicture extends Image {

    JpegPicture(IntactJpeg jpeg) {
        super((URL) null);
        type = JPEG;
        rawData = jpeg.content();
        colorspace = jpeg.components();
        bpc = Byte.SIZE;
        setRight(jpeg.storedWidth());
        setTop(jpeg.storedHeight());
    }
}
