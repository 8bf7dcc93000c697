package host;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderers;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Tells browsers under what name to save an issue, in whatever format it is answered. */
@ControllerAdvice
final class IssueFileNames implements ResponseBodyAdvice<Issue> {
    private final Map<MediaType, String> extensions = Renderers.formats().stream()
            .collect(Collectors.toMap(
                    format -> MediaType.parseMediaType(format.mediaType()), OutputFormat::fileExtension));

    @Override
    public boolean supports(MethodParameter result, Class<? extends HttpMessageConverter<?>> converterType) {
        return result.getParameterType() == Issue.class;
    }

    @Override
    public Issue beforeBodyWrite(
            Issue issue,
            MethodParameter result,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String extension = extensions.getOrDefault(new MediaType(type.getType(), type.getSubtype()), "json");
        response.getHeaders().setContentDisposition(IssueFile.named(issue, extension));
        return issue;
    }
}
