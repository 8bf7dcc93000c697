package host;

import io.github.bulletinkit.json.FormatJson;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.docx.DocxRenderer;
import io.github.bulletinkit.render.html.HtmlRenderer;
import io.github.bulletinkit.render.ofd.OfdRenderer;
import io.github.bulletinkit.render.pdf.PdfProof;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The beans of the library: its validator and renderers, made once, and a message converter for each format. */
@Configuration(proxyBeanMethods = false)
class BulletinConfiguration {

    /**
     * The format of the series that the service publishes.
     *
     * @param name that of a ready format, such as {@code brief}, or a file in the form of {@link FormatJson} whose name
     *     ends in {@code .json}
     */
    @Bean
    BulletinFormat bulletinFormat(@Value("${format}") String name) throws IOException {
        if (!name.endsWith(".json")) {
            return FormatJson.ready(name);
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return FormatJson.read(in);
        }
    }

    @Bean
    IssueValidator issueValidator(BulletinFormat format) {
        return IssueValidator.of(format);
    }

    @Bean
    PdfRenderer pdfRenderer(BulletinFormat format) {
        return PdfRenderer.builder().bulletinFormat(format).build();
    }

    @Bean
    HtmlRenderer htmlRenderer(BulletinFormat format) {
        return HtmlRenderer.builder().bulletinFormat(format).build();
    }

    @Bean
    IssueJsonConverter jsonConverter() {
        return new IssueJsonConverter();
    }

    @Bean
    ProofConverter pdfProofConverter() {
        return new ProofConverter(MediaType.APPLICATION_PDF, PdfProof::writeTo);
    }

    @Bean
    ProofConverter jsonProofConverter() {
        return new ProofConverter(MediaType.APPLICATION_JSON, (proof, out) -> IssueJson.write(proof.issue(), out));
    }

    @Bean
    ProofConverter htmlProofConverter(HtmlRenderer renderer) {
        return converter(renderer);
    }

    @Bean
    ProofConverter markdownProofConverter() {
        return converter(Renderers.forFormat("markdown"));
    }

    /** The pages of the PDF for an archive, in a file that is not text. */
    @Bean
    ProofConverter ofdProofConverter(BulletinFormat format) {
        return binary(OfdRenderer.builder().bulletinFormat(format).build());
    }

    /** For an editor to go on writing in Word; the pages of its table of contents are those of the PDF. */
    @Bean
    ProofConverter docxProofConverter(BulletinFormat format) {
        return binary(DocxRenderer.builder().bulletinFormat(format).build());
    }

    private static ProofConverter binary(Renderer renderer) {
        return new ProofConverter(
                MediaType.parseMediaType(renderer.format().mediaType()),
                (proof, out) -> renderer.render(proof.issue(), out));
    }

    private static ProofConverter converter(Renderer renderer) {
        MediaType type = MediaType.parseMediaType(renderer.format().mediaType());
        return new ProofConverter(
                new MediaType(type, StandardCharsets.UTF_8), (proof, out) -> renderer.render(proof.issue(), out));
    }

    /** The languages of the messages of the library and of the service. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.CHINESE);
        return resolver;
    }
}
