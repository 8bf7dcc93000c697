package host;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.html.HtmlRenderer;
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
    private final Reviewer reviewer;
    private final HtmlRenderer html;

    IssueController(Reviewer reviewer, HtmlRenderer html) {
        this.reviewer = reviewer;
        this.html = html;
    }

    /**
     * What an editor sees of a draft.
     *
     * @param valid whether it could be published
     * @param violations all of them, warnings as well
     * @param html the page, whatever is still wrong with it
     */
    record DraftReview(boolean valid, List<Finding> violations, String html) {}

    /** The issue with its page numbers, in the format that the client accepts. */
    @PostMapping(
            path = "/issues",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_PDF_VALUE,
                MediaType.TEXT_HTML_VALUE,
                MediaType.TEXT_MARKDOWN_VALUE
            })
    Issue publish(@RequestBody Issue issue, Locale locale) {
        Review review = reviewer.review(issue, locale);
        if (!review.isValid()) {
            throw new RefusedIssueException(review.findings());
        }
        return review.issue();
    }

    /** A draft is a success whatever is wrong with it: its violations are what was asked for. */
    @PostMapping(
            path = "/reviews",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DraftReview review(@RequestBody Issue draft, Locale locale) throws IOException {
        Review review = reviewer.review(draft, locale);
        return new DraftReview(review.isValid(), review.findings(), page(review.issue()));
    }

    private String page(Issue issue) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        html.render(issue, page);
        return page.toString(StandardCharsets.UTF_8);
    }
}
