package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The README is short, its first example runs, and its coordinates and modules are those of the POM. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"README.md", "README.zh-CN.md"})
class ReadmeTest {
    private static final int MOST_LINES = 200;
    private static final Pattern RELEASE = Pattern.compile("(?m)^## \\[(\\d[^]]*)]");

    private final ProjectDocument readme;

    @TempDir
    private Path folder;

    ReadmeTest(String path) throws IOException {
        readme = ProjectDocument.read(path);
    }

    @Test
    void isReadInOneSitting() {
        assertThat(readme.text().lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void firstExampleWritesItsFiles() throws Exception {
        JavaSnippet.compile(readme.blocks("java").get(0), folder).run(folder);

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
    void coordinatesAreThoseOfThePom() throws IOException {
        Document pom = pom();

        assertThat(readme.blocks("xml")).singleElement().satisfies(block -> {
            Document dependency = Jsoup.parse(block, Parser.xmlParser());
            assertThat(text(dependency, "groupId")).isEqualTo(text(pom, "project > groupId"));
            assertThat(text(dependency, "version")).isEqualTo(newestVersion(pom));
            assertThat(pom.select("modules > module").eachText()).contains(text(dependency, "artifactId"));
        });
    }

    /** The last release; before the first one, the version in the POM. */
    private static String newestVersion(Document pom) throws IOException {
        return RELEASE.matcher(ProjectFiles.read("CHANGELOG.md"))
                .results()
                .findFirst()
                .map(release -> release.group(1))
                .orElseGet(() -> text(pom, "project > properties > revision"));
    }

    @Test
    void everyModuleIsNamed() throws IOException {
        assertThat(pom().select("modules > module").eachText())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(readme.text()).contains("| [`" + module + "`]("));
    }

    private static Document pom() throws IOException {
        return Jsoup.parse(ProjectFiles.read("pom.xml"), Parser.xmlParser());
    }

    private static String text(Document document, String selector) {
        return document.select(selector).text();
    }
}
