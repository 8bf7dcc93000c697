package host;

import io.github.bulletinkit.model.Issue;
import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Accepts issues from editors. Spring refuses an issue with errors before this is called. */
@Service
@Validated
public class IssueDesk {

    public String submit(@Valid Issue issue) {
        return "received: " + issue.masthead().title();
    }

    public String announce(@Valid Notice notice) {
        return "announced: " + notice.title();
    }
}
