package host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Issues as JSON where Spring Boot manages an older Jackson 2 than the library asks for. */
class HostedJsonTest {

    @Test
    void jacksonIsTheOneOfTheHost() {
        assertThat(PackageVersion.VERSION.toString()).startsWith(System.getProperty("host.jackson-2") + ".");
    }

    @Test
    void issueWithEverythingHasEveryKindOfBlock() {
        assertThat(BrokenIssues.withEverything().sections().stream()
                        .flatMap(section -> section.articles().stream())
                        .flatMap(article -> article.body().stream())
                        .<Class<?>>map(Object::getClass))
                .contains(Block.class.getPermittedSubclasses());
    }

    @Test
    void issueIsReadAsItWasWritten() throws IOException {
        Issue issue = BrokenIssues.tablesAndFigures();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        IssueJson.write(issue, json);
        assertThat(IssueJson.read(new ByteArrayInputStream(json.toByteArray()))).isEqualTo(issue);
    }

    @Test
    void faultIsReportedWithItsPath() {
        InputStream json = new ByteArrayInputStream(
                "{\"masthead\": {\"title\": \"要讯\", \"editor\": \"\"}}".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(UnreadableIssueException.class)
                .isThrownBy(() -> IssueJson.read(json))
                .withMessageContaining("masthead.editor");
    }
}
