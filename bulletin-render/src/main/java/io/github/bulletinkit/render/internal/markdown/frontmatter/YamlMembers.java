package io.github.bulletinkit.render.internal.markdown.frontmatter;

import static java.util.stream.Collectors.joining;

import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.IssueDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The members of a mapping by their JSON names. A member that has the wrong type is reported. */
final class YamlMembers {
    private static final Pattern BETWEEN_DATES = Pattern.compile(" ?[/—至] ?");

    private final YamlSource source;
    private final Map<String, Node> values = new HashMap<>();

    /** The members of a mapping that may have these keys; none of no mapping. */
    YamlMembers(@Nullable MappingNode mapping, FrontMatterKeys keys, YamlSource source) {
        this.source = source;
        if (mapping != null) {
            boolean inBraces = mapping.getFlowStyle() == FlowStyle.FLOW;
            mapping.getValue().forEach(member -> add(member, keys, inBraces));
        }
    }

    private void add(NodeTuple member, FrontMatterKeys keys, boolean inBraces) {
        Node key = member.getKeyNode();
        String written = key instanceof ScalarNode scalar ? text(scalar) : "";
        String name = keys.name(written).orElse("");
        if (!(key instanceof ScalarNode)) {
            source.refuse(key, "expected a text as key");
        } else if (name.isEmpty()) {
            String known = keys.all().sorted().collect(joining(" "));
            source.refuse(key, "unknown key " + written + ", known here: " + known);
        } else if (inBraces && isNothing(member.getValueNode())) {
            source.refuse(member.getValueNode(), "expected a colon and a value after the key " + written);
        } else if (values.putIfAbsent(name, member.getValueNode()) != null) {
            source.refuse(key, written + " is given twice; write it once");
        }
    }

    private static String text(ScalarNode scalar) {
        return scalar.isPlain() ? scalar.getValue().strip() : scalar.getValue();
    }

    private static boolean isNothing(@Nullable Node value) {
        return value == null
                || (value instanceof ScalarNode scalar
                        && scalar.isPlain()
                        && text(scalar).isEmpty());
    }

    boolean hasAny(String... names) {
        return !Stream.of(names).map(values::get).allMatch(YamlMembers::isNothing);
    }

    String text(String name) {
        ScalarNode scalar = scalar(name, "a text");
        return scalar == null ? "" : text(scalar);
    }

    /** A number, plain or between printed words that match {@code before} and {@code after}; 0 if absent. */
    int number(String name, String before, String after) {
        ScalarNode scalar = scalar(name, "a number");
        if (scalar == null) {
            return 0;
        }
        Matcher printed = Pattern.compile("(?:(?:" + before + ") ?)?(?<number>-?[0-9]+)(?: ?" + after + ")?")
                .matcher(text(scalar));
        if (printed.matches()) {
            try {
                return Integer.parseInt(printed.group("number"));
            } catch (NumberFormatException beyond) {
                // Too large; reported below.
            }
        }
        refuse(scalar, "an integer from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        return 0;
    }

    @Nullable
    IssueDate date(String name) {
        ScalarNode scalar = scalar(name, "a date");
        if (scalar == null) {
            return null;
        }
        Optional<IssueDate> date = Dates.read(text(scalar));
        if (date.isEmpty()) {
            refuse(scalar, Dates.EXPECTED);
        }
        return date.orElse(null);
    }

    /** The days from a first to a last date. */
    @Nullable
    DateSpan period(String name) {
        ScalarNode scalar = scalar(name, "two dates");
        if (scalar == null) {
            return null;
        }
        String[] dates = BETWEEN_DATES.split(text(scalar), 2);
        IssueDate first = Dates.read(dates[0]).orElse(null);
        IssueDate last = Dates.read(dates[dates.length - 1]).orElse(null);
        if (dates.length < 2 || first == null || last == null || last.compareTo(first) < 0) {
            refuse(scalar, "two dates in order, such as 2026-11-07/2026-11-13 or 2026年11月7日—2026年11月13日");
            return null;
        }
        return new DateSpan(first, last);
    }

    /** A list of names; a single name may be written without a list. */
    String[] names(String name) {
        Node value = values.get(name);
        if (!(value instanceof SequenceNode sequence)) {
            ScalarNode single = scalar(name, "a list of names");
            return single == null ? new String[0] : new String[] {text(single)};
        }
        List<String> names = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar && !isNothing(item)) {
                names.add(text(scalar));
            } else {
                source.refuse(item, "expected a name");
            }
        }
        return names.toArray(String[]::new);
    }

    @Nullable
    YamlMembers mapping(String name, FrontMatterKeys keys) {
        Node value = values.get(name);
        if (value instanceof MappingNode mapping) {
            return new YamlMembers(mapping, keys, source);
        }
        refuse(value, "keys with values in the lines below, further in");
        return null;
    }

    @Nullable
    List<YamlMembers> mappings(String name, FrontMatterKeys keys) {
        Node value = values.get(name);
        if (!(value instanceof SequenceNode sequence)) {
            refuse(value, "a list in the lines below, each row after a dash");
            return null;
        }
        List<YamlMembers> rows = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mapping) {
                rows.add(new YamlMembers(mapping, keys, source));
            } else {
                source.refuse(item, "expected a row such as {\"section\": \"…\", \"title\": \"…\", \"page\": 3}");
            }
        }
        return rows;
    }

    private @Nullable ScalarNode scalar(String name, String expected) {
        Node value = values.get(name);
        if (value instanceof ScalarNode scalar && !isNothing(value)) {
            return scalar;
        }
        refuse(value, expected);
        return null;
    }

    private void refuse(@Nullable Node value, String expected) {
        if (value != null && !isNothing(value)) {
            String found = value instanceof ScalarNode scalar ? ", found " + text(scalar) : "";
            source.refuse(value, "expected " + expected + found);
        }
    }
}
