package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.markdown.MarkdownReader;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** In the documents the code compiles, the issues are valid, and the links have targets. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.bulletinkit.examples.ProjectDocument#all")
class DocumentTest {
    private final ProjectDocument document;

    @TempDir
    private Path folder;

    DocumentTest(String path) throws IOException {
        document = ProjectDocument.read(path);
    }

    @Test
    void everyBlockOfJavaCompilesOrIsQuotedFromAHost() throws IOException {
        HostSources hosts = new HostSources();
        for (String block : document.blocks("java")) {
            if (!hosts.contain(block)) {
                JavaSnippet.compile(block, folder);
            }
        }
    }

    @Test
    void everyIssueInJsonAndMarkdownIsSound() throws IOException {
        List<Issue> issues = new ArrayList<>();
        for (String block : document.blocks("json")) {
            issues.add(IssueJson.read(new ByteArrayInputStream(block.getBytes(UTF_8))));
        }
        for (String block : document.blocks("markdown")) {
            issues.add(MarkdownReader.read(new StringReader(block)));
        }

        IssueValidator validator = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
        assertThat(issues)
                .allSatisfy(issue ->
                        assertThat(validator.validate(issue).violations()).isEmpty());
    }

    @Test
    void everyRelativeLinkLeadsToAFileAndAHeading() {
        assertThat(document.relativeLinks()).isNotEmpty().allSatisfy(link -> {
            Path target = document.file(link.group(1));
            assertThat(target).exists();
            if (link.group(2) != null) {
                assertThat(anchors(target)).contains(link.group(2));
            }
        });
    }

    /** The names that GitHub gives to the headings of a document. */
    private static List<String> anchors(Path file) throws IOException {
        return Pattern.compile("(?m)^#+ (.*)$")
                .matcher(Files.readString(file))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
    }
}
