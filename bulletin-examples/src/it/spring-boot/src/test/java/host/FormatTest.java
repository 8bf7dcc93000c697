package host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.json.FormatJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The service for another series, as {@code --format=special-report} starts it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "format=special-report")
class FormatTest {
    @Value("${local.server.port}")
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void issueIsPublishedInTheFormatOfTheSeries() throws Exception {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("东澜湾区专报")
                        .number(IssueNumber.of(2026, 3, 0))
                        .issuer("东澜湾区办公室")
                        .date(LocalDate.of(2026, 11, 13)))
                .article("东澜港吞吐量创新高", a -> a.paragraph("东澜港今年前十个月吞吐量创新高。"))
                .build();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        PdfRenderer.builder()
                .bulletinFormat(FormatJson.ready("special-report"))
                .build()
                .render(issue, expected);

        HttpResponse<byte[]> response = client.post("issues", issue, "Accept", "application/pdf");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(expected.toByteArray());
    }

    @Test
    void issueOfAnotherSeriesIsRefused() throws Exception {
        HttpResponse<byte[]> response = client.post("issues", BrokenIssues.valid());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(new ObjectMapper().readTree(response.body()).findValuesAsText("rule"))
                .contains("part.unexpected");
    }

    @Test
    void formatIsReadFromAFileOrFoundByItsName(@TempDir Path folder) throws Exception {
        BulletinFormat own = BulletinFormat.builder("望岬信息").sections("工作动态").build();
        Path file = folder.resolve("own.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            FormatJson.write(own, out);
        }
        BulletinConfiguration configuration = new BulletinConfiguration();

        assertThat(configuration.bulletinFormat(file.toString())).isEqualTo(own);
        assertThat(configuration.bulletinFormat("daily")).isEqualTo(FormatJson.ready("daily"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> configuration.bulletinFormat("monthly"))
                .withMessageContaining("weekly, brief, special-report, daily, information");
    }
}
