package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A picture as PNG or JPEG. Immutable, and equal to another by content.
 *
 * <p>Only the head of the file is looked at: type, width and height, and what EXIF says of how the camera was held, in a JPEG
 * and in a PNG. Width and height are those of the upright picture, as readers see it; the content stays as it is. A JPEG in
 * CMYK is refused, because a bulletin is archived in RGB, and so is one that is neither baseline nor progressive with 8
 * bits, because neither PDF nor browsers show it. A picture may have 100 million pixels, nearly three times those of an A4
 * page at 600 dpi: one that says to have more, be it true or not, would take all memory of who decodes it.
 */
public final class ImageData {
    private final byte[] content;
    private final ImageHeader header;

    private ImageData(byte[] content, ImageHeader header) {
        this.content = content;
        this.header = header;
    }

    /**
     * A picture in memory.
     *
     * @param content the content of a PNG or JPEG file
     * @return the picture
     * @throws IllegalArgumentException if it is neither, or cut off before its size is told, or larger than 100 million
     *     pixels, or a JPEG in CMYK or of a rare kind
     */
    public static ImageData of(byte[] content) {
        byte[] copy = requireNonNull(content, "content").clone();
        return new ImageData(copy, ImageHeader.of(copy));
    }

    /**
     * A picture on disk, read at once.
     *
     * @param file a PNG or JPEG file
     * @return the picture
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException as {@link #of(byte[])} does
     */
    public static ImageData of(Path file) throws IOException {
        requireNonNull(file, "file");
        return of(Files.readAllBytes(file));
    }

    /**
     * The type of the file.
     *
     * @return {@code image/png} or {@code image/jpeg}
     */
    public String mediaType() {
        return header.mediaType();
    }

    /**
     * The width of the upright picture.
     *
     * @return the width in pixels, at least 1
     */
    public int width() {
        return header.width();
    }

    /**
     * The height of the upright picture.
     *
     * @return the height in pixels, at least 1
     */
    public int height() {
        return header.height();
    }

    /**
     * How the picture lies in the file, as EXIF states it (CIPA DC-008, 4.6.5, tag 274), so that it can be shown upright. With
     * 1 it is upright as it is stored. Turned clockwise by 180° it is upright with 3, by 90° with 6, and by 270° with 8. With 2,
     * 4, 5 and 7 it is mirrored too: by an upright axis, a level one, and the falling and the rising diagonal. From 5 on, the
     * rows that are stored are columns of the upright picture.
     *
     * <p>Browsers turn the picture by themselves; what decodes the file otherwise has to.
     *
     * @return 1 to 8; 1 where the file has no EXIF before its pixels, or EXIF states none of the eight
     */
    public int orientation() {
        return header.orientation();
    }

    /**
     * The content of the file.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return content.clone();
    }

    /**
     * The content of the file, to be read without copying it.
     *
     * @return a stream from the first byte
     */
    public InputStream inputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageData image && Arrays.equals(content, image.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return mediaType() + " " + width() + " × " + height();
    }
}
