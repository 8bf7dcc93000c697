package io.github.bulletinkit.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten texts in the forms of other offices, which lie beside the project where they are at hand. */
class SeriesTextsTest {
    private static final Path FOLDER = Path.of(System.getProperty("bulletin.shared", "../../shared"), "series");

    @BeforeAll
    static void requireTexts() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                () -> "the texts are not at hand: set the system property bulletin.shared to the folder above "
                        + FOLDER.getFileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10"})
    void textIsReadAsExpected(String number) throws IOException {
        String text = text(number);
        JsonNode expected = new ObjectMapper()
                .readTree(FOLDER.resolve(number + ".expect.json").toFile());

        PublishedIssue published = PublishedTextReader.read(new StringReader(text));

        Issue issue = published.issue();
        assertThat(issue.masthead().title()).isEqualTo(expected.get("title").asText());
        assertThat(String.join("、", issue.masthead().issuers()))
                .isEqualTo(expected.get("issuer").asText("").replace("null", ""));
        assertThat(numbers(issue.masthead().number())).isEqualTo(numbers(expected.get("number")));
        if (expected.has("date")) {
            IssueDate date = issue.masthead().date();
            assertThat(date == null ? "null" : date.toString())
                    .isEqualTo(expected.get("date").asText());
        }
        assertThat(outline(issue, expected)).isEqualTo(outline(expected));
        expected.get("colophonContains")
                .forEach(part -> assertThat(String.valueOf(issue.colophon())).contains(part.asText()));
        assertThat(published.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.FORMAT)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10"})
    void noHanziIsLostInSilence(String number) throws IOException {
        String text = text(number);
        JsonNode contents = new ObjectMapper()
                .readTree(FOLDER.resolve(number + ".expect.json").toFile())
                .get("contentsLines");
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (contents.isArray()) {
            lines.subList(contents.get(0).asInt() - 1, contents.get(1).asInt()).clear();
        }

        PublishedIssue published = PublishedTextReader.read(new StringReader(text));

        assertThat(HanziCount.lost(String.join("\n", lines), published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10"})
    void textIsValidInItsFormat(String number) throws IOException {
        PublishedIssue published = PublishedTextReader.read(new StringReader(text(number)));

        assertThat(IssueValidator.of(published.format())
                        .validate(published.issue())
                        .errors())
                .isEmpty();
    }

    private static String text(String number) throws IOException {
        try (var files = Files.newDirectoryStream(FOLDER, number + "-*.txt")) {
            return Files.readString(files.iterator().next(), UTF_8);
        }
    }

    private static List<Integer> numbers(JsonNode number) {
        return List.of(
                number.get("year").asInt(),
                number.get("issue").asInt(),
                number.get("total").asInt());
    }

    private static List<Integer> numbers(@Nullable IssueNumber number) {
        return number == null ? List.of(0, 0, 0) : List.of(number.year(), number.issue(), number.total());
    }

    private static List<String> outline(JsonNode expected) {
        List<String> outline = new ArrayList<>();
        expected.get("sections").forEach(section -> {
            outline.add("# " + section.get("title").asText());
            section.get("articles")
                    .forEach(article -> outline.add(article.get("title").asText() + " "
                            + article.get("paragraphs").asText()));
        });
        return outline;
    }

    /** The outline with the number of paragraphs where the expectation has it. */
    private static List<String> outline(Issue issue, JsonNode expected) {
        List<String> outline = new ArrayList<>();
        IntStream.range(0, issue.sections().size()).forEach(s -> {
            Section section = issue.sections().get(s);
            outline.add("# " + (section.title().isEmpty() ? "null" : section.title()));
            IntStream.range(0, section.articles().size()).forEach(a -> {
                Article article = section.articles().get(a);
                JsonNode count = expected.at("/sections/" + s + "/articles/" + a + "/paragraphs");
                outline.add((article.title().isEmpty() ? "null" : article.title()) + " "
                        + (count.isNull() ? "null" : ReadOneText.paragraphs(article)));
            });
        });
        return outline;
    }
}
