package host;

import static host.Client.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Severity;
import io.github.bulletinkit.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Answers to requests that fail, and to drafts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {
    private static final IssueValidator LIBRARY = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final String RARE_HANZI = "𪚥";

    @Value("${local.server.port}")
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    record Told(String rule, String severity, String path, String message) {

        static Told of(Violation violation) {
            String severity = violation.severity() == Severity.ERROR ? "error" : "warning";
            return new Told(violation.rule().id(), severity, violation.path(), violation.message());
        }

        static List<Told> in(JsonNode answer) {
            return StreamSupport.stream(answer.path("violations").spliterator(), false)
                    .map(told -> new Told(
                            told.path("rule").asText(),
                            told.path("severity").asText(),
                            told.path("path").asText(),
                            told.path("message").asText()))
                    .toList();
        }
    }

    static Stream<Arguments> issuesInBothLanguages() {
        return BrokenIssues.all()
                .flatMap(issue -> Stream.of(Locale.CHINESE, Locale.ENGLISH).map(locale -> Arguments.of(issue, locale)));
    }

    static Stream<Arguments> issuesWithErrorsInBothLanguages() {
        return issuesInBothLanguages().filter(arguments -> {
            Named<?> issue = (Named<?>) arguments.get()[0];
            return !LIBRARY.validate((Issue) issue.getPayload()).isValid();
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("issuesInBothLanguages")
    void reviewTellsAllThatTheLibraryFinds(Issue issue, Locale locale) throws Exception {
        HttpResponse<byte[]> response = client.post("reviews", issue, "Accept-Language", locale.toLanguageTag());
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode review = Client.json(response);
        assertThat(Told.in(review)).containsAll(violations(issue, locale));
        assertThat(review.path("valid").asBoolean())
                .isEqualTo(Told.in(review).stream()
                        .noneMatch(told -> told.severity().equals("error")));
        assertThat(review.path("html").asText()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("issuesWithErrorsInBothLanguages")
    void issueWithErrorsIsRefusedWithAllOfThem(Issue issue, Locale locale) throws Exception {
        HttpResponse<byte[]> response =
                client.post("issues", issue, "Accept", "application/pdf", "Accept-Language", locale.toLanguageTag());
        JsonNode problem = problem(response, 422, "/problems.html#refused-issue");
        assertThat(problem.path("title").asText())
                .isEqualTo(locale.equals(Locale.CHINESE) ? "本期有错误，不能出刊" : "The issue has errors");
        assertThat(Told.in(problem)).containsAll(violations(issue, locale));
    }

    /** Without those about page numbers: the service knows the right ones, and tells others. */
    private static List<Told> violations(Issue issue, Locale locale) {
        return LIBRARY.withLocale(locale).validate(issue).violations().stream()
                .filter(violation -> !violation.rule().id().startsWith("toc.page."))
                .map(Told::of)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                    | 缺少刊名，请填写。
            zh-TW                | 缺少刊名，请填写。
            fr, zh;q=0.8         | 缺少刊名，请填写。
            fr                   | 缺少刊名，请填写。
            en-GB, zh;q=0.8      | The name of the bulletin is missing; give it.
            """)
    void languageIsTheOneThatTheClientLikesBest(String languages, String message) throws Exception {
        String[] headers = languages == null ? new String[0] : new String[] {"Accept-Language", languages};
        HttpResponse<byte[]> response = client.post("issues", BrokenIssues.untitled(), headers);
        assertThat(Told.in(Client.json(response)))
                .containsExactly(new Told("masthead.title", "error", "masthead.title", message));
    }

    @ParameterizedTest
    @CsvSource({
        "zh,没有字体含有字符 U+2A6A5 𪚥，请改用别的字符。",
        "en,No font has the character U+2A6A5 𪚥; replace it or add a font that has it."
    })
    void characterThatNoFontHasIsToldWithItsPlace(String language, String message) throws Exception {
        Issue issue = BrokenIssues.valid().toBuilder()
                .masthead(m -> m.issuer(RARE_HANZI))
                .build();
        for (String accept : List.of("application/pdf", "text/html")) {
            HttpResponse<byte[]> response = client.post("issues", issue, "Accept", accept, "Accept-Language", language);
            assertThat(Told.in(problem(response, 422, "/problems.html#refused-issue")))
                    .containsExactly(new Told("glyph.missing", "error", "masthead.issuer", message));
        }
    }

    @Test
    void wrongPageNumberIsTold() throws Exception {
        TableOfContents right = PdfRenderer.builder().build().tableOfContents(BrokenIssues.valid());
        List<TocEntry> wrong = new ArrayList<>(right.entries());
        wrong.set(2, new TocEntry("经济热点", "东澜港吞吐量创新高", 7));
        Issue issue = BrokenIssues.valid().toBuilder()
                .tableOfContents(new TableOfContents(wrong))
                .build();
        assertThat(Told.in(problem(client.post("issues", issue), 422, "/problems.html#refused-issue")))
                .extracting(Told::rule, Told::path)
                .containsExactly(tuple("toc.page.mismatch", "tableOfContents.entries[2]"));
    }

    @Test
    void reviewOfADamagedPictureHasNoPage() throws Exception {
        HttpResponse<byte[]> response = client.post("reviews", withDamagedPicture());
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode review = new ObjectMapper().readTree(response.body());
        assertThat(review.path("html").asText()).isEmpty();
        assertThat(review.path("violations").findValuesAsText("rule")).containsExactly("picture.damaged");
    }

    private static Issue withDamagedPicture() {
        byte[] whole = BrokenIssues.PIXEL.bytes();
        ImageData cutOff = ImageData.of(Arrays.copyOf(whole, whole.length - 20));
        return BrokenIssues.valid().toBuilder()
                .section("产业动向", s -> s.article("云汀市扩建储能产业园", a -> a.block(new Figure(cutOff, "一个点", ""))))
                .build();
    }

    @Test
    void damagedPictureIsToldWithItsPlace() throws Exception {
        HttpResponse<byte[]> response = client.post("issues", withDamagedPicture(), "Accept", "application/pdf");
        assertThat(Told.in(problem(response, 422, "/problems.html#refused-issue")))
                .extracting(Told::rule, Told::severity, Told::path)
                .containsExactly(tuple("picture.damaged", "error", "sections[2].articles[0].body[0]"));
    }

    @Test
    void faultInTheDocumentIsToldWithItsPlace() throws Exception {
        String json = "{\"masthead\": {\n  \"title\": 3}}";
        HttpResponse<byte[]> response = client.post("issues", BodyPublishers.ofString(json));
        JsonNode problem = problem(response, 400, "/problems.html#unreadable-issue");
        assertThat(problem.path("line").asInt()).isEqualTo(2);
        assertThat(problem.path("column").asInt()).isEqualTo(12);
        assertThat(problem.path("path").asText()).isEqualTo("masthead.title");
        assertThat(problem.path("detail").asText())
                .isEqualTo("line 2, column 12, at masthead.title: expected a string, found an integer");
    }

    static Stream<Named<byte[]>> badBodies() throws IOException {
        byte[] sound = Client.json(BrokenIssues.valid());
        String text = new String(sound, StandardCharsets.UTF_8);
        return Stream.of(
                Named.of("nothing", new byte[0]),
                Named.of("a space", bytes(" ")),
                Named.of("null", bytes("null")),
                Named.of("an array", bytes("[]")),
                Named.of("a string", bytes("\"issue\"")),
                Named.of("two issues", bytes("{}{}")),
                Named.of("half an issue", Arrays.copyOf(sound, sound.length / 2)),
                Named.of("an unknown member", bytes("{\"constructor\": {}}")),
                Named.of("a member twice", bytes("{\"masthead\": {}, \"masthead\": {}}")),
                Named.of("deep arrays", bytes("[".repeat(100_000))),
                Named.of("deep members", bytes("{\"masthead\":".repeat(100_000))),
                Named.of("deep blocks", bytes("{\"editorNote\":" + "[".repeat(100_000))),
                Named.of("a huge number", bytes("{\"masthead\":{\"number\":{\"year\":" + "9".repeat(10_000) + "}}}")),
                Named.of("GB 18030", text.getBytes(Charset.forName("GB18030"))),
                Named.of("UTF-16", text.getBytes(StandardCharsets.UTF_16)),
                Named.of("zeros", new byte[1000]));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void bodyThatIsNoIssueIsAnsweredWithoutAStackTrace(byte[] body, CapturedOutput output) throws Exception {
        for (String resource : List.of("issues", "reviews")) {
            HttpResponse<byte[]> response = client.post(resource, BodyPublishers.ofByteArray(body));
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
            JsonNode problem = Client.json(response);
            assertThat(problem.path("type").asText()).isNotEmpty();
            assertThat(problem.path("title").asText()).isNotEmpty();
            assertThat(problem.path("detail").asText()).isNotEmpty().doesNotContain("Exception", "com.fasterxml");
        }
        assertThat(output).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"image/png", "application/xml", "application/problem+json"})
    void formatThatThereIsNotIsNotAcceptable(String accept) throws Exception {
        HttpResponse<byte[]> response = client.post("issues", BrokenIssues.valid(), "Accept", accept);
        assertThat(problem(response, 406, "about:blank").path("detail").asText())
                .contains(
                        "application/pdf",
                        "application/ofd",
                        "wordprocessingml",
                        "text/html",
                        "text/markdown",
                        "application/json");
    }

    @Test
    void acceptHeaderThatIsNoneIsNotAcceptable() throws Exception {
        assertThat(client.post("issues", BrokenIssues.valid(), "Accept", "pdf").statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/vnd.issue+json", "json"})
    void bodyOfAnotherTypeIsUnsupported(String contentType) throws Exception {
        problem(client.postPlainly("issues", "{}", "Content-Type", contentType), 415, "about:blank");
    }

    @Test
    void bodyWithoutATypeIsUnsupported() throws Exception {
        problem(client.postPlainly("issues", "{}"), 415, "about:blank");
    }

    @Test
    void bodyThatSaysItIsTooLargeIsRefused() throws Exception {
        byte[] large = new byte[9_000_000];
        problem(client.post("issues", BodyPublishers.ofByteArray(large)), 413, "about:blank");
    }

    @Test
    void bodyThatTurnsOutToBeTooLargeIsRefused() throws Exception {
        byte[] large = new byte[9_000_000];
        problem(
                client.post("issues", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                413,
                "about:blank");
    }

    /** Each of them would be a violation. */
    @ParameterizedTest
    @CsvSource({"issues", "reviews"})
    void bodyOfTooManyElementsIsRefused(String resource) throws Exception {
        String paragraphs = String.join(",", Collections.nCopies(400_000, "\"\""));
        String issue = "{\"sections\":[{\"articles\":[{\"body\":[" + paragraphs + "]}]}]}";
        problem(client.post(resource, BodyPublishers.ofString(issue)), 413, "about:blank");
    }

    @Test
    void issuesAreNotKept() throws Exception {
        HttpResponse<byte[]> response = client.get("issues");
        problem(response, 405, "about:blank");
        assertThat(header(response, "Allow")).isEqualTo("POST");
    }

    @Test
    void nothingIsFoundWhereNothingIs() throws Exception {
        problem(client.get("nothing"), 404, "about:blank");
    }

    private static JsonNode problem(HttpResponse<byte[]> response, int status, String type) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "Content-Disposition")).isEmpty();
        JsonNode problem = Client.json(response);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo(type);
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
        return problem;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
