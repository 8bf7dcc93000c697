package io.github.bulletinkit.render.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the ZIP file of some parts. All entries have the same time, the earliest that ZIP can tell. */
public final class ZipParts {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Takes a level of {@link java.util.zip.Deflater}. */
    public ZipParts(OutputStream out, int level) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(level);
    }

    public void add(String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Ends the file and leaves the stream open. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
