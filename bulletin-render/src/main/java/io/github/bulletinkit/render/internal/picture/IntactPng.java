package io.github.bulletinkit.render.internal.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A PNG file (W3C PNG), decoded by the JDK. Samples of fewer than 8 bits and palette indices are kept. Samples are
 * sRGB; the JDK must not convert them.
 */
public final class IntactPng implements IntactPicture {
    private final PngFile file;
    private final BufferedImage pixels;

    private IntactPng(PngFile file, BufferedImage pixels) {
        this.file = file;
        this.pixels = pixels;
    }

    static IntactPng read(byte[] content) throws UnreadablePictureException {
        return new IntactPng(new PngFile(content), decode(content));
    }

    /** The pixels before the orientation is applied. */
    public BufferedImage pixels() {
        return pixels;
    }

    public boolean isGrey() {
        return file.isGrey();
    }

    /** The number of colours in its palette; the JDK adds others. */
    public int colours() {
        return file.colours();
    }

    /** The grey that is transparent (W3C PNG, 11.3.2.1), or -1. */
    public int transparentGrey() {
        return file.transparentGrey();
    }

    private static BufferedImage decode(byte[] content) throws UnreadablePictureException {
        ImageReader reader = jdkReader();
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            BufferedImage picture = reader.read(0, parameters(reader));
            if (!warnings.isEmpty()) {
                throw new UnreadablePictureException("its parts contradict each other");
            }
            return picture;
        } catch (IOException | RuntimeException e) {
            if (e.getCause() instanceof Error error) {
                throw error; // such as want of memory, which is no fault of the picture
            }
            boolean ended = e.getCause() instanceof EOFException;
            throw new UnreadablePictureException(
                    ended ? "it has fewer rows than it says" : "its pixels cannot be decoded");
        } finally {
            reader.dispose();
        }
    }

    /** The JDK's own reader: an application may have added others. */
    private static ImageReader jdkReader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule() == ImageIO.class.getModule()) {
                return reader;
            }
        }
        throw new IllegalStateException("the JDK has no reader for PNG");
    }

    /** Keeps samples of fewer than 8 bits; otherwise the JDK would look for a transparent one in a wrong scale. */
    private static ImageReadParam parameters(ImageReader reader) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        ImageTypeSpecifier raw = reader.getRawImageType(0);
        if (raw.getColorModel() instanceof IndexColorModel) {
            parameters.setDestinationType(raw);
        }
        return parameters;
    }
}
