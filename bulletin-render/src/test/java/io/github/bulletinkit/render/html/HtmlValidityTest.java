package io.github.bulletinkit.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.OtherOffice;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import io.github.bulletinkit.render.internal.layout.page.RandomIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Pages are valid HTML, as the checker of validator.w3.org and a parser that counts errors see it. */
class HtmlValidityTest {
    private static final HtmlRenderer FRAGMENT =
            HtmlRenderer.builder().fragment(true).headingOffset(5).build();

    static Stream<Issue> issues() {
        return Stream.concat(
                Stream.of(
                        SmallIssue.create(),
                        AllElements.withContents(),
                        OtherOffice.issue(),
                        HostileTexts.issue(String.join(" ", HostileTexts.ALL))),
                IntStream.range(0, 10).mapToObj(RandomIssue::withEveryBlock));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyPageIsValid(Issue issue) throws IOException, SAXException {
        assertValid(Rendering.text(HtmlRenderer.create(), issue));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyPageWithInlineStylesIsValid(Issue issue) throws IOException, SAXException {
        HtmlRenderer renderer = HtmlRenderer.builder().inlineStyles().build();
        assertValid(Rendering.text(renderer, issue));
        assertValid(renderer.mail(issue).html());
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyFragmentIsValidWithinAPage(Issue issue) throws IOException, SAXException {
        assertValid("<!DOCTYPE html><html lang=\"zh-CN\"><head><title>门户</title></head><body><main>\n"
                + Rendering.text(FRAGMENT, issue) + "</main></body></html>");
    }

    @Test
    void checkerFindsFaults() throws IOException, SAXException {
        assertThat(
                        errors(
                                "<!DOCTYPE html><html lang=\"zh-CN\"><title>x</title><p id=a><p id=a aria-labelledby=b><div></p>"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static void assertValid(String html) throws IOException, SAXException {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(errors(html)).isEmpty();
    }

    /** The errors in the markup; the checker is older than the CSS that the style sheet is written in. */
    private static List<String> errors(String html) throws IOException, SAXException {
        String unstyled = html.replaceFirst("(?s)<style>.*?</style>", "");
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String report = checker.validate(new ByteArrayInputStream(unstyled.getBytes(UTF_8)));
        List<String> errors = new ArrayList<>();
        for (JsonNode message : new ObjectMapper().readTree(report).path("messages")) {
            if (!message.path("type").asText().equals("info")) {
                errors.add(message.path("message").asText() + " "
                        + message.path("extract").asText());
            }
        }
        return errors;
    }
}
