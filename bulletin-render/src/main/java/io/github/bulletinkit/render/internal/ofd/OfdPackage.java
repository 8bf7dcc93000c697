package io.github.bulletinkit.render.internal.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ZIP file of the parts of an OFD file. All entries have the same time, the earliest that ZIP can tell. */
final class OfdPackage {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int ID_LENGTH = 32;

    private final ZipOutputStream zip;
    private final MessageDigest digest;

    OfdPackage(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Most of the file is fonts, which better levels make hardly smaller and three times slower.
        zip.setLevel(Deflater.BEST_SPEED);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(String path, byte[] content) throws IOException {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** 32 hexadecimal digits that depend on all parts so far. */
    String identifier() {
        try {
            MessageDigest soFar = (MessageDigest) digest.clone();
            return HexFormat.of().formatHex(soFar.digest()).substring(0, ID_LENGTH);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the file and leaves the stream open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
