package host;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.html.HtmlRenderer;
import io.github.bulletinkit.render.pdf.PdfProof;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Publishes issues, and reviews drafts of them. */
@RestController
class IssueController {
    private final IssueValidator validator;
    private final PdfRenderer pdf;
    private final HtmlRenderer html;

    IssueController(IssueValidator validator, PdfRenderer pdf, HtmlRenderer html) {
        this.validator = validator;
        this.pdf = pdf;
        this.html = html;
    }

    /**
     * The review of a draft.
     *
     * @param valid whether it could be published
     * @param violations all of them, warnings as well
     * @param html the page, also if there are violations; empty if a picture is damaged, which is one of them
     */
    record DraftReview(boolean valid, List<Finding> violations, String html) {}

    /** The issue with its page numbers, in the format that the client accepts. */
    @PostMapping(
            path = "/issues",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_PDF_VALUE,
                "application/ofd",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                MediaType.TEXT_HTML_VALUE,
                MediaType.TEXT_MARKDOWN_VALUE
            })
    PdfProof publish(@RequestBody Issue issue, Locale locale) {
        PdfProof proof = pdf.proof(issue, validator.withLocale(locale));
        if (!proof.report().isValid()) {
            throw new RefusedIssueException(Finding.of(proof.report()));
        }
        return proof;
    }

    /** Answers with success also for a draft with violations: they are the result. */
    @PostMapping(
            path = "/reviews",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DraftReview review(@RequestBody Issue draft, Locale locale) throws IOException {
        PdfProof proof = pdf.proof(draft, validator.withLocale(locale));
        return new DraftReview(proof.report().isValid(), Finding.of(proof.report()), page(proof.issue()));
    }

    private String page(Issue issue) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            html.render(issue, page);
        } catch (DamagedPictureException e) {
            return "";
        }
        return page.toString(StandardCharsets.UTF_8);
    }
}
