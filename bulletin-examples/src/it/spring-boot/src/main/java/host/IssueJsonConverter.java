package host;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads and writes issues as JSON in the library's own form. As a bean it comes before the converters of Spring, so it does
 * not matter which Jackson the rest of the application uses.
 */
final class IssueJsonConverter extends AbstractHttpMessageConverter<Issue> {

    IssueJsonConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Issue.class;
    }

    @Override
    protected Issue readInternal(Class<? extends Issue> type, HttpInputMessage input) throws IOException {
        try {
            return IssueJson.read(input.getBody());
        } catch (UnreadableIssueException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, input);
        }
    }

    @Override
    protected void writeInternal(Issue issue, HttpOutputMessage output) throws IOException {
        output.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        IssueJson.write(issue, output.getBody());
    }
}
