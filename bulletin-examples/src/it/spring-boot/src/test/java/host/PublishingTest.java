package host;

import static host.Client.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.ContentDisposition;

/** Answers for an issue without errors. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PublishingTest {
    private static final PdfRenderer PDF = PdfRenderer.builder().build();

    @Value("${local.server.port}")
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/pdf                                        | application/pdf
            application/ofd                                        | application/ofd
            application/vnd.openxmlformats-officedocument.wordprocessingml.document | application/vnd.openxmlformats-officedocument.wordprocessingml.document
            text/html                                              | text/html;charset=UTF-8
            text/markdown                                          | text/markdown;charset=UTF-8
            application/json                                       | application/json
            */*                                                    | application/json
            text/*                                                 | text/html;charset=UTF-8
            text/html;q=0.4, application/pdf;q=0.9                 | application/pdf
            application/pdf;q=0.4, text/html;q=0.9, */*;q=0.1      | text/html;charset=UTF-8
            application/pdf;q=0, text/markdown                     | text/markdown;charset=UTF-8
            image/png, text/markdown;q=0.1                         | text/markdown;charset=UTF-8
            text/html,application/xhtml+xml,image/webp,*/*;q=0.8   | text/html;charset=UTF-8
            text/html;charset=GBK                                  | text/html;charset=UTF-8
            """)
    void clientGetsTheFormatThatItLikesBest(String accept, String contentType) throws Exception {
        HttpResponse<byte[]> response = client.post("issues", BrokenIssues.valid(), "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(contentType);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html,html",
        "text/markdown,markdown",
        "application/pdf,pdf",
        "application/ofd,ofd",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document,docx"
    })
    void bytesAreThoseOfTheRenderer(String mediaType, String format) throws Exception {
        Issue issue = BrokenIssues.withEverything();
        assertThat(client.post("issues", issue, "Accept", mediaType).body()).isEqualTo(rendered(format, issue));
    }

    /** Jackson alone would write other members, and dates as arrays. */
    @Test
    void jsonIsTheFormOfTheLibrary() throws Exception {
        Issue issue = BrokenIssues.withEverything();
        assertThat(client.post("issues", issue).body()).isEqualTo(Client.json(resolved(issue)));
    }

    @Test
    void pdfHasTheTextOnItsPages() throws Exception {
        byte[] pdf = client.post("issues", BrokenIssues.valid(), "Accept", "application/pdf")
                .body();
        assertThat(pdf).startsWith("%PDF-".getBytes());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("东澜湾区每周要讯", "东澜港吞吐量创新高");
        }
    }

    @Test
    void fileIsNamedAfterTheIssue() throws Exception {
        HttpResponse<byte[]> response = client.post("issues", BrokenIssues.valid(), "Accept", "application/pdf");
        assertThat(header(response, "Content-Disposition"))
                .startsWith("inline;")
                .contains(
                        "filename*=UTF-8''%E4%B8%9C%E6%BE%9C%E6%B9%BE%E5%8C%BA%E6%AF%8F%E5%91%A8%E8%A6%81%E8%AE%AF2026");
        assertThat(fileName(response)).isEqualTo("东澜湾区每周要讯2026年第45期总498期.pdf");
    }

    @Test
    void fileNameHasNoCharacterThatAFileSystemRefuses() throws Exception {
        Issue issue = BrokenIssues.valid().toBuilder()
                .masthead(m -> m.title("../要讯\\增刊: \"甲\"; 乙"))
                .build();
        assertThat(fileName(client.post("issues", issue, "Accept", "text/markdown")))
                .isEqualTo(".._要讯_增刊__甲_;乙2026年第45期总498期.md");
    }

    @Test
    void fileNameIsNotTooLongForAFileSystem() throws Exception {
        Issue issue = BrokenIssues.valid().toBuilder()
                .masthead(m -> m.title("要讯".repeat(200)))
                .build();
        assertThat(fileName(client.post("issues", issue))).isEqualTo("要讯".repeat(30) + ".json");
    }

    @Test
    void fileNameOfRareHanziIsNotTooLongForAFileSystem() {
        Issue issue = BrokenIssues.valid().toBuilder()
                .masthead(m -> m.title("𪚥".repeat(200)))
                .build();
        assertThat(IssueFile.named(issue, "json").getFilename().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(256);
    }

    private static String fileName(HttpResponse<?> response) {
        return ContentDisposition.parse(header(response, "Content-Disposition")).getFilename();
    }

    @Test
    void warningsHinderNothing() throws Exception {
        assertThat(client.post("issues", BrokenIssues.withWarnings()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void exampleOfTheEditorCanBePublished() throws Exception {
        byte[] example = client.get("example.json").body();
        HttpResponse<byte[]> review = client.post("reviews", BodyPublishers.ofByteArray(example));
        assertThat(Client.json(review).path("violations")).isEmpty();
    }

    @Test
    void sixteenAtOnceGetTheSameBytes() throws Exception {
        Issue issue = BrokenIssues.withEverything();
        byte[] expected = rendered("pdf", issue);
        Callable<byte[]> request =
                () -> client.post("issues", issue, "Accept", "application/pdf").body();
        ExecutorService clients = Executors.newFixedThreadPool(16);
        try {
            for (Future<byte[]> answer : clients.invokeAll(Collections.nCopies(16, request))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            clients.shutdown();
        }
    }

    private static byte[] rendered(String format, Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderers.forFormat(format).render(resolved(issue), out);
        return out.toByteArray();
    }

    private static Issue resolved(Issue issue) {
        return issue.toBuilder().tableOfContents(PDF.tableOfContents(issue)).build();
    }
}
