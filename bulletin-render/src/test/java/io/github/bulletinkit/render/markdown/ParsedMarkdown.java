package io.github.bulletinkit.render.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a CommonMark parser sees in the renderer's output; anything it does not expect fails the test. */
final class ParsedMarkdown {
    private static final String FENCE = "---\n";

    private final Map<String, String> frontMatter = new TreeMap<>();
    private final List<Section> sections = new ArrayList<>();

    ParsedMarkdown(String markdown) {
        String body = markdown;
        if (markdown.startsWith(FENCE)) {
            int end = markdown.indexOf("\n" + FENCE);
            markdown.substring(FENCE.length(), end)
                    .lines()
                    .filter(line -> !line.startsWith(" "))
                    .map(line -> line.split(": ?", 2))
                    .forEach(member -> frontMatter.put(member[0], yaml(member[1])));
            body = markdown.substring(end + 1 + FENCE.length());
        }
        sections(Parser.builder().build().parse(body));
    }

    Map<String, String> frontMatter() {
        return frontMatter;
    }

    List<Section> sections() {
        return sections;
    }

    /** Double-quoted strings of the renderer are JSON as well. */
    private static String yaml(String value) {
        try {
            return value.startsWith("\"") ? new ObjectMapper().readValue(value, String.class) : value;
        } catch (JsonProcessingException e) {
            throw new AssertionError(value, e);
        }
    }

    private void sections(Node document) {
        boolean indent = true;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                sections.add(Section.builder().title(text(heading)).build());
            } else if (node instanceof Heading heading && heading.getLevel() == 3) {
                addToLastSection(Article.builder().title(text(heading)).build());
            } else if (node instanceof LinkReferenceDefinition definition) {
                indent = !isNoIndent(definition);
            } else if (node instanceof org.commonmark.node.Paragraph paragraph) {
                addToLastArticle(paragraph(paragraph, indent));
                indent = true;
            } else {
                throw new AssertionError("neither heading nor paragraph: " + node);
            }
        }
    }

    private static boolean isNoIndent(LinkReferenceDefinition definition) {
        return definition.getLabel().equals("//")
                && definition.getDestination().equals("#")
                && "no-indent".equals(definition.getTitle());
    }

    private static Paragraph paragraph(Node node, boolean indent) {
        Paragraph.Builder paragraph = Paragraph.builder().indent(indent);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof StrongEmphasis strong) {
                paragraph.strong(text(strong));
            } else {
                paragraph.text(literal(child));
            }
        }
        return paragraph.build();
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            text.append(literal(child));
        }
        return text.toString();
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        throw new AssertionError("no plain text: " + node);
    }

    private void addToLastSection(Article article) {
        int last = sections.size() - 1;
        Section section = sections.get(last);
        List<Article> articles = new ArrayList<>(section.articles());
        articles.add(article);
        sections.set(last, section.toBuilder().articles(articles).build());
    }

    private void addToLastArticle(Paragraph paragraph) {
        int last = sections.size() - 1;
        Section section = sections.get(last);
        List<Article> articles = new ArrayList<>(section.articles());
        Article article = articles.remove(articles.size() - 1);
        articles.add(article.toBuilder().block(paragraph).build());
        sections.set(last, section.toBuilder().articles(articles).build());
    }
}
