package host;

import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.html.HtmlRenderer;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The library at home in Spring: its renderers, made once, and a message converter for each format. */
@Configuration(proxyBeanMethods = false)
class BulletinConfiguration {

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
    RenderedIssueConverter pdfConverter(PdfRenderer renderer) {
        return new RenderedIssueConverter(renderer);
    }

    @Bean
    RenderedIssueConverter htmlConverter(HtmlRenderer renderer) {
        return new RenderedIssueConverter(renderer);
    }

    @Bean
    RenderedIssueConverter markdownConverter() {
        return new RenderedIssueConverter(Renderers.forFormat("markdown"));
    }

    /** The messages of the library come in these languages, and so do those of the service. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.CHINESE);
        return resolver;
    }
}
