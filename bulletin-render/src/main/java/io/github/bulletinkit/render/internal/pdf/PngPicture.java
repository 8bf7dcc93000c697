package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.ImgRaw;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Reads PNG files (W3C PNG). The compressed rows of an ordinary picture are what PDF calls predicted, and are embedded
 * as they are; what PDF has no like for is decoded first: interlaced rows, transparency, and samples of 16 bits, of which
 * the upper 8 are kept. Colours are taken as sRGB.
 */
final class PngPicture {
    private static final int PNG_PREDICTORS = 15;

    private PngPicture() {}

    static Image read(byte[] content) throws DamagedPictureException {
        PngFile file = PngFile.read(content);
        try {
            return file.embedsAsIs() ? asIs(file) : decoded(file, PngDecoder.decode(file));
        } catch (DocumentException e) {
            throw new IllegalStateException("OpenPDF refuses a sound picture", e);
        }
    }

    private static Image asIs(PngFile file) throws BadElementException, DamagedPictureException {
        PngDecoder.check(file);
        int components = file.samples();
        Image image = new ImgRaw(file.width(), file.height(), components, file.bitDepth(), file.compressedRows());
        image.setDeflated(true);
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTORS));
        parameters.put(PdfName.COLORS, new PdfNumber(components));
        parameters.put(PdfName.BITSPERCOMPONENT, new PdfNumber(file.bitDepth()));
        parameters.put(PdfName.COLUMNS, new PdfNumber(file.width()));
        PdfDictionary additional = new PdfDictionary();
        additional.put(PdfName.DECODEPARMS, parameters);
        if (file.colorType() == PngFile.PALETTE) {
            additional.put(PdfName.COLORSPACE, indexed(file.palette()));
        }
        image.setAdditional(additional);
        return image;
    }

    private static PdfArray indexed(byte[] palette) {
        PdfArray space = new PdfArray(PdfName.INDEXED);
        space.add(PdfName.DEVICERGB);
        space.add(new PdfNumber(palette.length / 3 - 1));
        space.add(new PdfString(palette));
        return space;
    }

    private static Image decoded(PngFile file, PngPixels pixels) throws DocumentException {
        Image image = raw(file, pixels.components(), pixels.colours());
        if (pixels.alpha().length > 0) {
            Image mask = raw(file, 1, pixels.alpha());
            mask.makeMask();
            image.setImageMask(mask);
        }
        return image;
    }

    private static Image raw(PngFile file, int components, byte[] samples) throws BadElementException {
        Image image = new ImgRaw(file.width(), file.height(), components, 8, deflated(samples));
        image.setDeflated(true);
        return image;
    }

    private static byte[] deflated(byte[] samples) {
        Deflater deflater = new Deflater();
        deflater.setInput(samples);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
