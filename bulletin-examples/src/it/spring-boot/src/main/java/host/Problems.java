package host;

import io.github.bulletinkit.model.UnreadableIssueException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers failures with problem details (RFC 9457). Spring makes them; their types, titles and details are in
 * {@code messages.properties}, by exception.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    /** An unexpected failure is logged; the client gets no details, and a client that has disconnected gets nothing. */
    @ExceptionHandler
    ResponseEntity<Object> handleUnexpected(Exception e, WebRequest request) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null;
        }
        logger.error("A request failed", e);
        return handleException(new ErrorResponseException(HttpStatus.INTERNAL_SERVER_ERROR, e), request);
    }

    /** Says where in the document the fault is. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(e.getCause() instanceof UnreadableIssueException fault)) {
            return super.handleHttpMessageNotReadable(e, headers, status, request);
        }
        ProblemDetail problem = createProblemDetail(fault, status, fault.getMessage(), null, null, request);
        problem.setProperty("line", fault.line());
        problem.setProperty("column", fault.column());
        problem.setProperty("path", fault.path());
        return handleExceptionInternal(e, problem, headers, status, request);
    }
}
