package io.github.bulletinkit.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.render.InjectedIssue;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text in any field changes the structure of the Markdown or the YAML. */
class MarkdownInjectionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Parser COMMON_MARK = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .linkProcessor(new NoteReference.Processor())
            .customBlockParserFactory(new NoteDefinition.Factory())
            .build();

    private final Renderer renderer = MarkdownRenderer.create();

    static List<String> texts() {
        return InjectedIssue.texts();
    }

    @Test
    void corpusIsLarge() {
        assertThat(texts()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textStaysText(String text) {
        String markdown = Rendering.text(renderer, InjectedIssue.with(text));

        String harmless = Rendering.text(renderer, InjectedIssue.with(text.replaceAll("[^\r\n]+", "甲")));
        assertThat(structure(MarkdownReader.PARSER, markdown)).isEqualTo(structure(MarkdownReader.PARSER, harmless));
        assertThat(withoutStrongText(structure(COMMON_MARK, markdown)))
                .isEqualTo(withoutStrongText(structure(COMMON_MARK, harmless)));
        assertThat(ReadMarkdown.issue(markdown)).isEqualTo(InjectedIssue.with(text));
    }

    /** Other readers do not read every {@code **} as strong text; this is the only difference. */
    private static List<String> withoutStrongText(List<String> structure) {
        return structure.stream()
                .filter(node -> !node.strip().matches("Text|StrongEmphasis"))
                .toList();
    }

    /** All that is not text: the keys of the front matter and the nodes of the Markdown. */
    private static List<String> structure(Parser parser, String markdown) {
        List<String> structure = new ArrayList<>();
        int end = markdown.indexOf("\n---\n");
        for (String line : markdown.substring("---\n".length(), end).split("\n", -1)) {
            String[] member = line.split("(?<=:) |(?<=- )", 2);
            structure.add(member[0] + (member.length == 1 ? "" : shape(member[1])));
        }
        describe(parser.parse(markdown.substring(end + "\n---\n".length())), "", structure);
        return structure;
    }

    /** A value in quotes or braces without its texts; the renderer writes only letters and numbers without quotes. */
    private static String shape(String value) {
        if (!value.matches("(?s)[{\\[\"].*")) {
            assertThat(value).matches("[\\p{L}\\p{N}：/-]+");
            return value.matches("[0-9/-]+") ? value : "text";
        }
        try {
            return shape(JSON.readTree(value));
        } catch (JsonProcessingException e) {
            throw new AssertionError(value, e);
        }
    }

    private static String shape(JsonNode json) {
        if (json.isTextual()) {
            return "text";
        }
        StringBuilder shape = new StringBuilder();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            shape.append(member.getKey()).append(shape(member.getValue()));
        }
        json.elements().forEachRemaining(element -> shape.append(json.isArray() ? shape(element) : ""));
        return json.isValueNode() ? json.asText() : "(" + shape + ")";
    }

    private static void describe(Node node, String indent, List<String> structure) {
        String kind = node.getClass().getSimpleName();
        if (node instanceof HtmlInline html) {
            kind += " " + html.getLiteral();
        } else if (node instanceof Heading heading) {
            kind += " " + heading.getLevel();
        } else if (node instanceof Link link) {
            kind += link.getTitle() == null ? "" : " with a title";
        } else if (node instanceof NoteReference note) {
            kind += " " + note.label();
        } else if (node instanceof NoteDefinition note) {
            kind += " " + note.label();
        } else if (node instanceof Image image) {
            kind += " " + image.getDestination();
        } else if (node instanceof LinkReferenceDefinition mark) {
            kind += " " + mark.getLabel() + " " + mark.getDestination() + " " + mark.getTitle();
        }
        structure.add(indent + kind);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            describe(child, indent + "  ", structure);
        }
    }
}
