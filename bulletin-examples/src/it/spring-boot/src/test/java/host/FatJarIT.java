package host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service as it is delivered: one jar, in which the library with its fonts and service files is a jar again. */
class FatJarIT {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private static Process service;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("host.jar"),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        client = new Client(port(service.inputReader(StandardCharsets.UTF_8)));
    }

    /** Later output is short enough for the buffer of the pipe. */
    private static int port(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            said.add(line);
        }
        throw new IOException("the service ended: " + String.join("\n", said));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.destroy();
        service.waitFor();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf,pdf",
        "application/ofd,ofd",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document,docx",
        "text/html,html",
        "text/markdown,markdown"
    })
    void bytesAreThoseOfTheLibraryOnAClassPath(String mediaType, String format) throws Exception {
        Issue issue = BrokenIssues.withEverything();
        Issue resolved = issue.toBuilder()
                .tableOfContents(PdfRenderer.builder().build().tableOfContents(issue))
                .build();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        Renderers.forFormat(format).render(resolved, expected);
        HttpResponse<byte[]> response = client.post("issues", issue, "Accept", mediaType);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(expected.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({"zh,缺少刊名，请填写。", "en,The name of the bulletin is missing; give it."})
    void errorsAreToldInBothLanguages(String language, String message) throws Exception {
        HttpResponse<byte[]> response = client.post("issues", BrokenIssues.untitled(), "Accept-Language", language);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Client.json(response)
                        .path("violations")
                        .path(0)
                        .path("message")
                        .asText())
                .isEqualTo(message);
    }

    @Test
    void editorIsThere() throws Exception {
        assertThat(new String(client.get("").body(), StandardCharsets.UTF_8)).contains("要讯编辑", "editor.js");
    }
}
