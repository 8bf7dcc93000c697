package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.render.internal.truetype.TrueTypeFont;
import io.github.bulletinkit.render.internal.truetype.UnusableFontException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A TrueType font file that may be embedded. Immutable.
 *
 * <p>The methods {@code of} check the file at once. They refuse a damaged font, one with PostScript outlines, and one
 * whose licence forbids embedding or subsetting (OpenType specification, OS/2, fsType). Bundled fonts are read when
 * first needed.
 */
public final class FontFile {
    private final String name;
    private final Source source;

    private interface Source {
        byte[] read() throws IOException;
    }

    private FontFile(String name, Source source) {
        this.name = requireNonNull(name, "name");
        this.source = source;
    }

    /**
     * A font in memory.
     *
     * @param name the name for messages
     * @param trueType the content of a TrueType file
     * @throws IllegalArgumentException if the font cannot be embedded; the message says why and what to do
     */
    public static FontFile of(String name, byte[] trueType) {
        requireNonNull(name, "name");
        return inMemory(name, requireNonNull(trueType, "trueType").clone());
    }

    /**
     * A font on disk, read at once.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the font cannot be embedded; the message says why and what to do
     */
    public static FontFile of(Path path) throws IOException {
        return inMemory(requireNonNull(path, "path").toString(), Files.readAllBytes(path));
    }

    private static FontFile inMemory(String name, byte[] content) {
        try {
            TrueTypeFont.read(content).requireEmbeddable();
        } catch (UnusableFontException e) {
            throw new IllegalArgumentException("font " + name + " cannot be used: " + e.getMessage(), e);
        }
        return new FontFile(name, () -> content);
    }

    static FontFile bundled(String fileName) {
        return new FontFile(fileName, () -> resource("/io/github/bulletinkit/render/fonts/" + fileName));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = FontFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("the library's own font " + name + " is not in its jar");
            }
            return in.readAllBytes();
        }
    }

    /** The name for messages. */
    public String name() {
        return name;
    }

    /** The content of the file, which the caller must not change. */
    public byte[] read() throws IOException {
        return source.read();
    }

    @Override
    public String toString() {
        return name;
    }
}
