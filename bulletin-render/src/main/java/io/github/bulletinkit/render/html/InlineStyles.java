package io.github.bulletinkit.render.html;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style of each element without a style sheet. The rules are in {@code inline.css}, where a selector is a list of
 * elements and classes, each in the one before it. All rules that match apply; of two values the later one holds.
 */
final class InlineStyles {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("\\s*([a-z-]+):\\s*([^;]+);");

    static final InlineStyles BULLETIN = new InlineStyles(Stylesheet.read("inline.css"));

    private final List<Rule> rules;

    /** An element with its classes. */
    record Tag(String element, Set<String> classes) {

        static Tag of(String element, String classes) {
            return new Tag(element, Set.copyOf(Arrays.asList(classes.split(" ", -1))));
        }
    }

    private record Rule(List<List<Tag>> selectors, Map<String, String> declarations) {

        boolean matches(List<Tag> path) {
            return selectors.stream().anyMatch(selector -> matches(selector, path));
        }

        /** Each part matches an element, in order; the last part matches the last element. */
        private static boolean matches(List<Tag> selector, List<Tag> path) {
            Iterator<Tag> elements = path.iterator();
            for (Tag part : selector.subList(0, selector.size() - 1)) {
                if (!anyMatches(part, elements)) {
                    return false;
                }
            }
            return elements.hasNext() && matches(selector.get(selector.size() - 1), path.get(path.size() - 1));
        }

        private static boolean anyMatches(Tag part, Iterator<Tag> elements) {
            while (elements.hasNext()) {
                if (matches(part, elements.next())) {
                    return true;
                }
            }
            return false;
        }

        private static boolean matches(Tag part, Tag element) {
            return (part.element().isEmpty() || part.element().equals(element.element()))
                    && element.classes().containsAll(part.classes());
        }
    }

    private InlineStyles(String css) {
        this.rules = RULE.matcher(COMMENT.matcher(css).replaceAll(""))
                .results()
                .map(rule -> new Rule(selectors(rule.group(1)), declarations(rule)))
                .toList();
    }

    private static List<List<Tag>> selectors(String list) {
        return Arrays.stream(list.strip().split("\\s*,\\s*", -1))
                .map(selector -> Arrays.stream(selector.split("\\s+", -1))
                        .map(InlineStyles::part)
                        .toList())
                .toList();
    }

    /** Such as {@code p.flush}. */
    private static Tag part(String selector) {
        List<String> names = Arrays.asList(selector.split("\\.", -1));
        return new Tag(names.get(0), Set.copyOf(names.subList(1, names.size())));
    }

    private static Map<String, String> declarations(MatchResult rule) {
        Map<String, String> declarations = new LinkedHashMap<>();
        DECLARATION
                .matcher(rule.group(2))
                .results()
                .forEach(declaration -> declarations.put(declaration.group(1), declaration.group(2)));
        return declarations;
    }

    /** The style of the last element of a path from the root, empty if no rule matches. */
    String of(List<Tag> path) {
        Map<String, String> style = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.matches(path)) {
                rule.declarations().forEach((property, value) -> {
                    style.remove(property); // a shorthand replaces only what is before it
                    style.put(property, value);
                });
            }
        }
        return style.entrySet().stream()
                .map(declaration -> declaration.getKey() + ":" + declaration.getValue())
                .collect(Collectors.joining(";"));
    }
}
