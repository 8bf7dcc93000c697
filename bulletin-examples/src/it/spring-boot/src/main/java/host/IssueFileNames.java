package host;

import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfProof;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sets the name under which browsers save an issue, for every format. */
@ControllerAdvice
final class IssueFileNames implements ResponseBodyAdvice<PdfProof> {
    private final Map<MediaType, String> extensions = Renderers.formats().stream()
            .collect(Collectors.toMap(
                    format -> MediaType.parseMediaType(format.mediaType()), OutputFormat::fileExtension));

    @Override
    public boolean supports(MethodParameter result, Class<? extends HttpMessageConverter<?>> converterType) {
        return result.getParameterType() == PdfProof.class;
    }

    @Override
    public PdfProof beforeBodyWrite(
            PdfProof proof,
            MethodParameter result,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String extension = extensions.getOrDefault(new MediaType(type.getType(), type.getSubtype()), "json");
        response.getHeaders().setContentDisposition(IssueFile.named(proof.issue(), extension));
        return proof;
    }
}
