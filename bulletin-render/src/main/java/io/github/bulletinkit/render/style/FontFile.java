package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A TrueType font file of one face. Bundled files are read when a page first needs them. */
public final class FontFile {
    /** What a file with TrueType outlines begins with; {@code OTTO} stands for PostScript outlines. */
    private static final byte[] TRUE_TYPE = {0, 1, 0, 0};

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
     * @param name what to call it in messages
     * @param trueType the content of a TrueType file
     * @return the font
     * @throws IllegalArgumentException if it is no TrueType file
     */
    public static FontFile of(String name, byte[] trueType) {
        byte[] copy = trueType.clone();
        return inMemory(requireNonNull(name, "name"), copy);
    }

    /**
     * A font on disk, read at once.
     *
     * @param path a TrueType file
     * @return the font
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no TrueType file
     */
    public static FontFile of(Path path) throws IOException {
        return inMemory(path.toString(), Files.readAllBytes(path));
    }

    private static FontFile inMemory(String name, byte[] content) {
        if (!Arrays.equals(content, 0, Math.min(content.length, 4), TRUE_TYPE, 0, 4)) {
            throw new IllegalArgumentException(
                    "font " + name + " must be a TrueType file of one face (.ttf); collections"
                            + " (.ttc) and fonts with PostScript outlines (.otf) must be converted first");
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

    /**
     * What the font is called in messages.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Reads the file.
     *
     * @return its content, which the caller must not change
     * @throws IOException if it cannot be read
     */
    public byte[] read() throws IOException {
        return source.read();
    }

    @Override
    public String toString() {
        return name;
    }
}
