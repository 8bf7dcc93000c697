package host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The answer to a failure that is not the client's fault. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class UnexpectedFailureTest {
    @MockitoBean
    private PdfRenderer pdf;

    @Value("${local.server.port}")
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource({"zh,服务出错", "en,Internal Server Error"})
    void failureIsAProblemThatTellsNothingOfTheInside(String language, String title, CapturedOutput log)
            throws Exception {
        when(pdf.proof(any(), any())).thenThrow(new IllegalStateException("jdbc:h2:secret"));
        HttpResponse<byte[]> response =
                client.post("issues", BrokenIssues.valid(), "Accept", "application/pdf", "Accept-Language", language);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(Client.header(response, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = Client.json(response);
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        assertThat(problem.path("title").asText()).isEqualTo(title);
        assertThat(problem.path("detail").asText()).isNotEmpty();
        assertThat(problem.toString()).doesNotContain("secret", "Exception");
        assertThat(log).contains("jdbc:h2:secret", "\tat host.IssueController");
    }

    @Test
    void clientThatIsGoneIsNoFailureOfTheService(CapturedOutput log) throws Exception {
        when(pdf.proof(any(), any())).thenAnswer(call -> {
            throw new IOException("Broken pipe");
        });
        client.post("issues", BrokenIssues.valid());
        assertThat(log).doesNotContain("ERROR", "WARN", "\tat ");
    }
}
