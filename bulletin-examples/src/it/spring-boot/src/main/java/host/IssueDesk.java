package host;

import io.github.bulletinkit.model.Issue;
import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Takes what editors hand in. Spring refuses whatever has errors before it comes here. */
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
