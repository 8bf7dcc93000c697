package host;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.html.HtmlRenderer;
import io.github.bulletinkit.render.pdf.PdfProof;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The beans of the library: its validator and renderers, made once, and a message converter for each format. */
@Configuration(proxyBeanMethods = false)
class BulletinConfiguration {

    @Bean
    IssueValidator issueValidator() {
        return IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    }

    @Bean
    PdfRenderer pdfRenderer() {
        return PdfRenderer.builder().build();
    }

    @Bean
    HtmlRenderer htmlRenderer() {
        return HtmlRenderer.create();
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
