package host;

import io.github.bulletinkit.model.Issue;
import java.util.List;

/**
 * What came to light about an issue.
 *
 * @param issue the issue; with its page numbers, if it can be set
 * @param findings all that is wrong with it
 */
record Review(Issue issue, List<Finding> findings) {

    boolean isValid() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
