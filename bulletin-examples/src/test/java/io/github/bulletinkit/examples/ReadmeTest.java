package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.markdown.MarkdownReader;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Rule;
import io.github.bulletinkit.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs say is true: their code runs, and their commands, coordinates, rules and links are right. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"README.md", "README.zh-CN.md"})
class ReadmeTest {
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|([^|]*)\\|.*$");
    private static final Pattern RULE_ID = Pattern.compile("`([a-z]+(?:\\.[a-z-]+)+)`");
    private static final Pattern WARNING = Pattern.compile("\\(warning|（警告");
    private static final Pattern RELEASE = Pattern.compile("(?m)^## \\[(\\d[^]]*)]");
    private static final Pattern RELATIVE_LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#]+)[^)]*\\)");

    private final String readme;

    @TempDir
    private Path folder;

    ReadmeTest(String name) throws IOException {
        readme = ProjectFiles.read(name);
    }

    @Test
    void everyBlockOfJavaCompilesOrIsQuotedFromAHost() throws IOException {
        List<String> blocks = blocks("java");
        List<String> quoted = blocks.stream().filter(new HostSources()::contain).toList();

        assertThat(quoted).hasSize(2);
        for (String block : blocks) {
            if (!quoted.contains(block)) {
                JavaSnippet.compile(block, folder);
            }
        }
    }

    @Test
    void firstExampleWritesItsFiles() throws Exception {
        JavaSnippet.compile(blocks("java").get(0), folder).run(folder);

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("issue.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
        try (InputStream json = Files.newInputStream(folder.resolve("issue.json"))) {
            Issue issue = IssueJson.read(json);
            String title = Objects.requireNonNull(issue.tableOfContents())
                    .entries()
                    .get(0)
                    .title();
            assertThat(Jsoup.parse(folder.resolve("issue.html")).text()).contains(title);
        }
    }

    @Test
    void everyIssueInJsonAndMarkdownIsSound() throws IOException {
        List<Issue> issues = new ArrayList<>();
        for (String block : blocks("json")) {
            issues.add(IssueJson.read(new ByteArrayInputStream(block.getBytes(UTF_8))));
        }
        for (String block : blocks("markdown")) {
            issues.add(MarkdownReader.read(new StringReader(block)));
        }

        IssueValidator validator = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
        assertThat(issues)
                .hasSizeGreaterThan(1)
                .allSatisfy(issue ->
                        assertThat(validator.validate(issue).violations()).isEmpty());
    }

    @Test
    void tableOfRulesNamesEveryRuleOnce() {
        assertThat(TABLE_ROW
                        .matcher(readme)
                        .results()
                        .map(row -> row.group(1))
                        .flatMap(cell -> RULE_ID.matcher(cell).results().map(id -> id.group(1))))
                .containsExactlyInAnyOrderElementsOf(
                        Rule.all().stream().map(Rule::id).toList());
    }

    @Test
    void tableOfRulesSaysWhichAreWarnings() {
        assertThat(TABLE_ROW.matcher(readme).results()).allSatisfy(row -> {
            Severity said = WARNING.matcher(row.group()).find() ? Severity.WARNING : Severity.ERROR;
            assertThat(RULE_ID.matcher(row.group(1))
                            .results()
                            .map(id -> Rule.of(id.group(1)).severity()))
                    .as(row.group())
                    .allMatch(said::equals);
        });
    }

    @Test
    void everyRelativeLinkLeadsToAFile() {
        List<String> links = RELATIVE_LINK
                .matcher(readme)
                .results()
                .map(link -> link.group(1).strip())
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(ProjectFiles.root().resolve(link)).exists());
    }

    @Test
    void coordinatesAreThoseOfThePom() throws IOException {
        Document pom = Jsoup.parse(ProjectFiles.read("pom.xml"), Parser.xmlParser());

        assertThat(blocks("xml")).singleElement().satisfies(block -> {
            Document dependency = Jsoup.parse(block, Parser.xmlParser());
            assertThat(text(dependency, "groupId")).isEqualTo(text(pom, "project > groupId"));
            assertThat(text(dependency, "version")).isEqualTo(newestVersion(pom));
            assertThat(pom.select("modules > module").eachText()).contains(text(dependency, "artifactId"));
        });
    }

    /** The last release, and as long as there is none what is being worked on. */
    private static String newestVersion(Document pom) throws IOException {
        return RELEASE.matcher(ProjectFiles.read("CHANGELOG.md"))
                .results()
                .findFirst()
                .map(release -> release.group(1))
                .orElseGet(() -> text(pom, "project > properties > revision"));
    }

    @Test
    void everyModuleIsNamed() throws IOException {
        Document pom = Jsoup.parse(ProjectFiles.read("pom.xml"), Parser.xmlParser());

        assertThat(pom.select("modules > module").eachText())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(readme).contains("| `" + module + "` |"));
    }

    /** Each but the tag is run elsewhere: by the tests of the programs, of the hosts, or by the rehearsal of a release. */
    @Test
    void commandsAreTheKnownOnes() {
        String program = "mvn -q compile exec:java -pl bulletin-examples -am";
        String examples = " -Dexec.mainClass=io.github.bulletinkit.examples.";

        assertThat(commands())
                .containsExactly(
                        program,
                        "mvn verify",
                        program + examples + "ConvertIssue -Dexec.args=\"issue.txt out\"",
                        program + examples + "archive.ConvertArchive -Dexec.args=\"archive pdf\"",
                        "java -jar bulletin-examples/target/it/spring-boot-4.1/target/spring-boot-4.1-1.jar",
                        "curl -H 'Content-Type: application/json' -H 'Accept: application/pdf'"
                                + " --data-binary @issue.json -o issue.pdf localhost:8080/issues",
                        "mvn clean deploy -Prelease -Drevision=0.1.0",
                        "git tag v0.1.0 && git push origin v0.1.0");
    }

    /** The shell commands without comments, each on one line. */
    private List<String> commands() {
        return blocks("sh").stream()
                .flatMap(block -> block.replaceAll("\\\\\n\\s*", "").lines())
                .map(line -> line.replaceAll("\\s+# .*", ""))
                .toList();
    }

    /** The fenced blocks in a language. */
    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\R(.*?)^```$")
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String text(Document document, String selector) {
        return document.select(selector).text();
    }
}
