package host;

import io.github.bulletinkit.render.pdf.PdfProof;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Writes the issue of a proof in one format, straight into the response. */
final class ProofConverter extends AbstractHttpMessageConverter<PdfProof> {
    private final MediaType mediaType;
    private final Format format;

    interface Format {
        void write(PdfProof proof, OutputStream out) throws IOException;
    }

    ProofConverter(MediaType mediaType, Format format) {
        super(mediaType);
        this.mediaType = mediaType;
        this.format = format;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == PdfProof.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType contentType) {
        return false;
    }

    @Override
    protected PdfProof readInternal(Class<? extends PdfProof> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("proofs are only written");
    }

    @Override
    protected void writeInternal(PdfProof proof, HttpOutputMessage output) throws IOException {
        output.getHeaders().setContentType(mediaType);
        format.write(proof, output.getBody());
    }
}
