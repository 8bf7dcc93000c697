package io.github.bulletinkit.render.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.json.BulletinModule;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a parser of Markdown sees in the renderer's output; anything it does not expect fails the test. */
final class ParsedMarkdown {
    private static final String FENCE = "---\n";
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new BulletinModule());

    private final Map<String, String> frontMatter = new TreeMap<>();
    private final List<Block> editorNote = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private String caption = "";

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
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(body);
        children(document).forEach(this::read);
    }

    Map<String, String> frontMatter() {
        return frontMatter;
    }

    @Nullable
    Colophon colophon() {
        String colophon = frontMatter.get("colophon");
        try {
            return colophon == null ? null : JSON.readValue(colophon, Colophon.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(colophon, e);
        }
    }

    List<Block> editorNote() {
        return editorNote;
    }

    List<Section> sections() {
        return sections;
    }

    /** Double-quoted strings of the renderer are JSON as well. */
    private static String yaml(String value) {
        try {
            return value.startsWith("\"") ? JSON.readValue(value, String.class) : value;
        } catch (JsonProcessingException e) {
            throw new AssertionError(value, e);
        }
    }

    private void read(Node node) {
        if (node instanceof LinkReferenceDefinition definition) {
            marks.add(mark(definition));
            return;
        }
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof TableBlock) {
            add(table(node));
        } else if (node instanceof org.commonmark.node.Paragraph paragraph) {
            paragraph(paragraph);
        } else {
            throw new AssertionError("unexpected: " + node);
        }
        if (!marks.isEmpty()) {
            throw new AssertionError("marks that mean nothing here: " + marks + " before " + node);
        }
    }

    private static String mark(LinkReferenceDefinition definition) {
        if (definition.getLabel().equals("//") && definition.getDestination().equals("#")) {
            return definition.getTitle();
        }
        throw new AssertionError("no mark: " + definition);
    }

    private void heading(Heading heading) {
        String text = text(heading);
        switch (heading.getLevel()) {
            case 2 -> sections.add(Section.builder().title(text).build());
            case 3 ->
                changeLastSection(
                        section -> section.article(Article.builder().title(text).build()));
            case 4, 5 -> add(new io.github.bulletinkit.model.Heading(heading.getLevel() - 3, text));
            case 6 -> add(new io.github.bulletinkit.model.Heading(marks.remove("level-4") ? 4 : 3, text));
            default -> throw new AssertionError("unexpected: " + heading);
        }
    }

    private void paragraph(org.commonmark.node.Paragraph node) {
        if (marks.remove("source")) {
            String source = text(node);
            if (!source.startsWith("来源：")) {
                throw new AssertionError("no label: " + source);
            }
            changeLastArticle(article -> article.source(source.substring(3)));
        } else if (marks.remove("caption")) {
            caption = text(node);
        } else if (node.getFirstChild() instanceof Image image && image.getNext() == null) {
            add(figure(image));
        } else {
            add(inlines(node, !marks.remove("no-indent")));
        }
    }

    private static Paragraph inlines(Node node, boolean indent) {
        Paragraph.Builder paragraph = Paragraph.builder().indent(indent);
        for (Node child : children(node)) {
            if (child instanceof StrongEmphasis strong) {
                paragraph.strong(text(strong));
            } else {
                paragraph.text(literal(child));
            }
        }
        return paragraph.build();
    }

    private static Figure figure(Image image) {
        String[] data = image.getDestination().split("[:;,]", -1);
        ImageData picture = ImageData.of(Base64.getDecoder().decode(data[3]));
        if (!data[1].equals(picture.mediaType())) {
            throw new AssertionError("no picture of type " + data[1]);
        }
        return new Figure(picture, text(image), image.getTitle() == null ? "" : image.getTitle());
    }

    private Table table(Node block) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part : children(block)) {
            for (Node row : children(part)) {
                rows.add(children(row).stream().map(ParsedMarkdown::text).toList());
            }
        }
        marks.stream().filter(mark -> mark.startsWith("cells ")).findFirst().ifPresent(cells -> {
            marks.remove(cells);
            String[] counts = cells.split(" ", -1);
            for (int i = 0; i < rows.size(); i++) {
                rows.set(i, rows.get(i).subList(0, Integer.parseInt(counts[i + 1])));
            }
        });
        List<String> header = rows.remove(0);
        Table table = new Table(caption, marks.remove("no-header") ? List.of() : header, rows);
        caption = "";
        return table;
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        children(parent).forEach(child -> text.append(literal(child)));
        return text.toString();
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        throw new AssertionError("no plain text: " + node);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private void add(Block block) {
        if (sections.isEmpty()) {
            editorNote.add(block);
        } else {
            changeLastArticle(article -> article.block(block));
        }
    }

    private void changeLastSection(Consumer<Section.Builder> change) {
        int last = sections.size() - 1;
        Section.Builder section = sections.get(last).toBuilder();
        change.accept(section);
        sections.set(last, section.build());
    }

    private void changeLastArticle(Consumer<Article.Builder> change) {
        List<Article> articles =
                new ArrayList<>(sections.get(sections.size() - 1).articles());
        Article.Builder article = articles.remove(articles.size() - 1).toBuilder();
        change.accept(article);
        articles.add(article.build());
        changeLastSection(section -> section.articles(articles));
    }
}
