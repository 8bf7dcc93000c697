package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of an issue becomes anything but that text. */
class HtmlInjectionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Longer than a cell that may not wrap, so that all texts have the same layout. */
    private static final String TAIL = "甲乙丙丁戊己庚辛壬癸abcdefghi";

    private static final String HARMLESS = "文字" + TAIL;

    private static final HtmlRenderer PAGE = HtmlRenderer.create();
    private static final HtmlRenderer FRAGMENT = HtmlRenderer.builder()
            .fragment(true)
            .headingOffset(2)
            .idPrefix("a-")
            .build();
    private static final HtmlRenderer PREFIXED = HtmlRenderer.builder()
            .classPrefix("x_")
            .headingOffset(5)
            .stylesheet("p { margin: 0 }")
            .build();

    static Stream<String> texts() {
        return HostileTexts.ALL.stream();
    }

    @Test
    void corpusHasSixtyTextsAndMore() {
        assertThat(HostileTexts.ALL).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsTheSameTextInEveryField(String text) {
        String full = text + TAIL;
        boolean ofLines = full.lines().count() > 1;
        for (HtmlRenderer renderer : List.of(PAGE, FRAGMENT, PREFIXED)) {
            String expected = dump(renderer, HostileTexts.issue(HARMLESS, ofLines ? "标题" : HARMLESS));
            assertThat(dump(renderer, HostileTexts.issue(full, ofLines ? "标题" : full)))
                    .isEqualTo(expected.replace(HARMLESS, visible(full)));
        }
    }

    /** A text as the page shows it: characters that HTML forbids become U+FFFD. */
    private static String visible(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' ? 0xFFFD : c)
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .map(c -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) ? 0xFFFD : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** All nodes that a parser finds in the page: elements, attributes, texts and data, with their depth. */
    private static String dump(HtmlRenderer renderer, Issue issue) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(unbroken(Rendering.text(renderer, issue)), "", parser);
        assertThat(parser.getErrors().stream().filter(error -> renderer != FRAGMENT || error.getPosition() > 0))
                .isEmpty();
        List<String> dump = new ArrayList<>();
        page.traverse((NodeVisitor) (node, depth) -> dump.add(depth + " " + dump(node)));
        return String.join("\n", dump);
    }

    /** A page without what breaks lines. No text can look like it, as its brackets are escaped. */
    private static String unbroken(String html) {
        return html.replace("<wbr>", "")
                .replace("<br>", "\n")
                .replaceAll("<span class=\"[a-z_-]*long-word\">([^<]*)</span>", "$1");
    }

    private static String dump(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        if (node instanceof DataNode data) {
            return node.parent() != null && node.parent().nodeName().equals("script")
                    ? members("", data.getWholeData())
                    : data.getWholeData();
        }
        return node.nodeName() + " "
                + node.attributes().asList().stream()
                        .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static String members(String path, String json) {
        try {
            return members(path, JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static String members(String path, JsonNode node) {
        if (node.isValueNode()) {
            return path + "=" + node.asText() + "\n";
        }
        StringBuilder members = new StringBuilder();
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> members.append(members(path + "." + member.getKey(), member.getValue())));
        } else {
            node.forEach(element -> members.append(members(path + "[]", element)));
        }
        return members.toString();
    }
}
