package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.html.InlineStyles.Tag;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes HTML for mail programs and editors, which drop style sheets, classes and elements that they do not know: the
 * style is on each element, what is side by side is in a table, and all elements are old.
 */
final class InlineHtmlWriter extends HtmlWriter {
    private static final Set<String> VOID_ELEMENTS = Set.of("meta", "img");

    /** Editors keep the style of a section. What has a role of its own stays, for a section may not have it. */
    private static final Map<String, String> OLD_ELEMENTS = Map.of(
            "article", "section",
            "div", "section",
            "figcaption", "p",
            "figure", "section",
            "footer", "section",
            "header", "section",
            "main", "section",
            "nav", "section",
            "time", "span");

    /** The role of sections that screen readers announce. */
    private static final Map<String, String> ROLES = Map.of("main", "main", "nav", "navigation");

    private final InlineStyles styles = InlineStyles.BULLETIN;
    private final Function<ImageData, String> sources;
    private final Deque<String> written = new ArrayDeque<>();
    private final List<Tag> path = new ArrayList<>();

    /** With the address of each picture. */
    InlineHtmlWriter(Embedding embedding, OutputStream out, Function<ImageData, String> sources) {
        super(embedding, out);
        this.sources = sources;
    }

    @Override
    HtmlWriter open(String element, String... attributes) {
        List<String> kept = new ArrayList<>();
        String classes = "";
        String label = "";
        String ownStyle = "";
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            switch (attributes[i]) {
                case "class" -> classes = value;
                case "data-label" -> label = value;
                case "style" -> ownStyle = value;
                case "datetime" -> {}
                default -> kept.addAll(List.of(attributes[i], value));
            }
        }
        path.add(Tag.of(element, classes));
        if (ROLES.containsKey(element)) {
            kept.addAll(List.of("role", ROLES.get(element)));
        }
        String style = Stream.of(styles.of(path), ownStyle)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(";"));
        if (!style.isEmpty()) {
            kept.addAll(List.of("style", style));
        }
        boolean hasRole = Arrays.asList(attributes).contains("role");
        String name = hasRole ? element : OLD_ELEMENTS.getOrDefault(element, element);
        super.open(name, kept.toArray(String[]::new));
        if (VOID_ELEMENTS.contains(element)) {
            path.remove(path.size() - 1);
        } else {
            written.push(name);
        }
        return plain(label);
    }

    @Override
    HtmlWriter close(String element) {
        path.remove(path.size() - 1);
        return super.close(written.pop());
    }

    @Override
    HtmlWriter openRow(String element, String name) {
        open("table", "class", name, "role", "presentation").line();
        return open("tr").line();
    }

    @Override
    HtmlWriter openCell(String name, String... attributes) {
        return open(
                "td",
                Stream.concat(Stream.of("class", name), Stream.of(attributes)).toArray(String[]::new));
    }

    @Override
    HtmlWriter closeCell() {
        return close("td").line();
    }

    @Override
    HtmlWriter closeRow(String element) {
        return close("tr").line().close("table").line();
    }

    /** A link cannot be around cells. */
    @Override
    HtmlWriter contentsRow(String id, String title, String page) {
        openRow("a", "entry");
        openCell("name").element("a", title, "class", "entry", "href", "#" + id).closeCell();
        if (!page.isEmpty()) {
            openCell("page").plain(page).closeCell();
        }
        return closeRow("a");
    }

    @Override
    String source(ImageData picture) {
        return sources.apply(picture);
    }
}
