package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.ImgRaw;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import io.github.bulletinkit.render.internal.picture.IntactPng;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

/**
 * Converts PNG files to pictures of a PDF. An opaque palette and samples of fewer than 8 bits are kept; samples of 16
 * bits lose their lower 8 bits. The PDF has no gamma and no profile for them: samples are sRGB.
 */
final class PngPicture {
    private static final int PNG_PREDICTORS = 10;
    private static final int UP = 2;

    private PngPicture() {}

    static Image of(IntactPng png) {
        Raster raster = png.pixels().getRaster();
        try {
            return png.pixels().getColorModel() instanceof IndexColorModel palette
                    ? indexed(raster, palette, png)
                    : direct(raster);
        } catch (DocumentException e) {
            throw new IllegalStateException("OpenPDF refuses an intact picture", e);
        }
    }

    private static Image indexed(Raster raster, IndexColorModel palette, IntactPng png) throws DocumentException {
        if (palette.hasAlpha() || png.transparentGrey() >= 0) {
            return direct(withTransparent(palette, png.transparentGrey())
                    .convertToIntDiscrete(raster, true)
                    .getRaster());
        }
        byte[] rows = ((DataBufferByte) raster.getDataBuffer()).getData();
        Image image = image(raster, 1, palette.getPixelSize(), rows);
        if (!png.isGrey()) {
            image.getAdditional().put(PdfName.COLORSPACE, colourSpace(palette, png.colours()));
        }
        return image;
    }

    private static IndexColorModel withTransparent(IndexColorModel palette, int transparent) {
        int[] colours = new int[palette.getMapSize()];
        palette.getRGBs(colours);
        return new IndexColorModel(
                palette.getPixelSize(), colours.length, colours, 0, true, transparent, palette.getTransferType());
    }

    private static PdfArray colourSpace(IndexColorModel palette, int count) {
        byte[] colours = new byte[3 * count];
        for (int i = 0; i < count; i++) {
            colours[3 * i] = (byte) palette.getRed(i);
            colours[3 * i + 1] = (byte) palette.getGreen(i);
            colours[3 * i + 2] = (byte) palette.getBlue(i);
        }
        PdfArray space = new PdfArray(PdfName.INDEXED);
        space.add(PdfName.DEVICERGB);
        space.add(new PdfNumber(count - 1));
        space.add(new PdfString(colours));
        return space;
    }

    /** Grey or RGB in bands of their own, with or without opacity in the last band. */
    private static Image direct(Raster raster) throws DocumentException {
        int bands = raster.getNumBands();
        int components = bands < 3 ? 1 : 3;
        Image image = image(raster, components, 8, samples(raster, 0, components));
        if (bands > components) {
            Image mask = image(raster, 1, 8, samples(raster, components, 1));
            mask.makeMask();
            image.setImageMask(mask);
        }
        return image;
    }

    private static byte[] samples(Raster raster, int firstBand, int count) {
        int bands = raster.getNumBands();
        int spareBits = raster.getSampleModel().getSampleSize(0) - 8;
        byte[] samples = new byte[raster.getHeight() * raster.getWidth() * count];
        int[] row = new int[raster.getWidth() * bands];
        for (int y = 0, i = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int pixel = firstBand; pixel < row.length; pixel += bands) {
                for (int band = 0; band < count; band++) {
                    samples[i++] = (byte) (row[pixel + band] >> spareBits);
                }
            }
        }
        return samples;
    }

    private static Image image(Raster raster, int components, int bits, byte[] samples) throws DocumentException {
        byte[] rows = deflated(samples, samples.length / raster.getHeight());
        Image image = new ImgRaw(raster.getWidth(), raster.getHeight(), components, bits, rows);
        image.setDeflated(true);
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTORS + UP));
        parameters.put(PdfName.COLORS, new PdfNumber(components));
        parameters.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        parameters.put(PdfName.COLUMNS, new PdfNumber(raster.getWidth()));
        PdfDictionary additional = new PdfDictionary();
        additional.put(PdfName.DECODEPARMS, parameters);
        image.setAdditional(additional);
        return image;
    }

    /** Stores each row as its difference from the row above, which compresses charts and photographs better. */
    private static byte[] deflated(byte[] samples, int rowBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            byte[] difference = new byte[rowBytes];
            for (int row = 0; row < samples.length; row += rowBytes) {
                for (int i = 0; i < rowBytes; i++) {
                    int above = row == 0 ? 0 : samples[row - rowBytes + i];
                    difference[i] = (byte) (samples[row + i] - above);
                }
                deflater.write(UP);
                deflater.write(difference);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
