package host;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Writes issues in the format of a renderer, straight into the response. */
final class RenderedIssueConverter extends AbstractHttpMessageConverter<Issue> {
    private final Renderer renderer;
    private final MediaType mediaType;

    RenderedIssueConverter(Renderer renderer) {
        this(renderer, mediaType(renderer.format()));
    }

    private RenderedIssueConverter(Renderer renderer, MediaType mediaType) {
        super(mediaType);
        this.renderer = renderer;
        this.mediaType = mediaType;
    }

    private static MediaType mediaType(OutputFormat format) {
        MediaType type = MediaType.parseMediaType(format.mediaType());
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Issue.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType contentType) {
        return false;
    }

    @Override
    protected Issue readInternal(Class<? extends Issue> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("a renderer only writes");
    }

    @Override
    protected void writeInternal(Issue issue, HttpOutputMessage output) throws IOException {
        output.getHeaders().setContentType(mediaType);
        renderer.render(issue, output.getBody());
    }
}
