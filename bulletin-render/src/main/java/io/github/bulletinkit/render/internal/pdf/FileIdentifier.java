package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a file (ISO 32000-1, 14.4), computed from its content: the same content has the same identifier. It
 * is a digest of all that was written before it, near the end of the file, and of the texts that may be written later.
 */
final class FileIdentifier extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private @Nullable PdfObject value;

    FileIdentifier(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
    }

    /** Adds a text that is written later than the identifier. */
    void take(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** The identifier, computed when first written. */
    PdfObject onceWritten() {
        return new PdfLiteral("") {
            @Override
            public void toPdf(PdfWriter writer, OutputStream os) throws IOException {
                // OpenPDF writes through a buffer.
                os.flush();
                value().toPdf(writer, os);
            }
        };
    }

    private PdfObject value() {
        PdfObject known = value;
        if (known == null) {
            byte[] identifier = digest.digest();
            known = PdfEncryption.createInfoId(identifier, identifier);
            value = known;
        }
        return known;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
