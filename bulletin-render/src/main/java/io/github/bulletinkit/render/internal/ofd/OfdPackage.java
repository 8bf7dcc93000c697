package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.archive.ZipParts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;

/** The ZIP file of the parts of an OFD file, with an identifier that depends on them. */
final class OfdPackage {
    private static final int ID_LENGTH = 32;

    private final ZipParts zip;
    private final MessageDigest digest;

    OfdPackage(OutputStream out) {
        // Most of the file is fonts, which better levels make hardly smaller and three times slower.
        this.zip = new ZipParts(out, Deflater.BEST_SPEED);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(String path, byte[] content) throws IOException {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        zip.add(path, content);
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
    }
}
