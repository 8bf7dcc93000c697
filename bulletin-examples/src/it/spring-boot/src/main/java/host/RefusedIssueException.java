package host;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/** Says that an issue cannot be published, with everything that is wrong with it, as problem details (RFC 9457). */
final class RefusedIssueException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    RefusedIssueException(List<Finding> violations) {
        super(HttpStatusCode.valueOf(422));
        getBody().setProperty("violations", violations);
    }
}
