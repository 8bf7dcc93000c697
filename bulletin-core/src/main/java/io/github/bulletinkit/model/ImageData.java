package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.image.ImageHeader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A PNG or JPEG picture. Immutable; pictures with the same bytes are equal.
 *
 * <p>Only the head of the file is read: type, width, height and the EXIF orientation. Width and height are those of the
 * upright picture; the bytes are not changed. Refused are a JPEG in CMYK, because a bulletin is archived in RGB; a JPEG
 * that is not baseline or progressive with 8 bits, because PDF and browsers do not show it; and more than 100 million
 * pixels (nearly three A4 pages at 600 dpi), because a false size could make a decoder use all memory.
 */
public final class ImageData {
    private final byte[] content;
    private final ImageHeader header;

    private ImageData(byte[] content, ImageHeader header) {
        this.content = content;
        this.header = header;
    }

    /**
     * Reads a picture in memory.
     *
     * @throws IllegalArgumentException if it is neither PNG nor JPEG, ends before its size, is larger than 100
     *     million pixels, or is a JPEG in CMYK or of a rare kind
     */
    public static ImageData of(byte[] content) {
        byte[] copy = requireNonNull(content, "content").clone();
        return new ImageData(copy, ImageHeader.of(copy));
    }

    /**
     * Reads a picture from a file, at once.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException as {@link #of(byte[])} does
     */
    public static ImageData of(Path file) throws IOException {
        requireNonNull(file, "file");
        return of(Files.readAllBytes(file));
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return header.mediaType();
    }

    /** The width of the upright picture in pixels, at least 1. */
    public int width() {
        return header.width();
    }

    /** The height of the upright picture in pixels, at least 1. */
    public int height() {
        return header.height();
    }

    /**
     * How the picture is stored, by EXIF (CIPA DC-008, 4.6.5, tag 274), from 1 to 8; 1 if the file has no valid EXIF
     * orientation before its pixels. To show the picture upright, do nothing for 1, and turn it clockwise by 180° for
     * 3, by 90° for 6, by 270° for 8. With 2, 4, 5 and 7 it is also mirrored: at the vertical axis, the horizontal
     * axis, the falling and the rising diagonal. From 5 on, the stored rows are columns of the upright picture.
     *
     * <p>Browsers turn the picture themselves; other decoders may not.
     */
    public int orientation() {
        return header.orientation();
    }

    /** Returns a copy of the bytes of the file. */
    public byte[] bytes() {
        return content.clone();
    }

    /** Returns a stream of the bytes of the file, without copying them. */
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
