package io.github.bulletinkit.render.markdown;

import static java.util.stream.Collectors.joining;

import io.github.bulletinkit.render.markdown.YamlValue.Mapping;
import io.github.bulletinkit.render.markdown.YamlValue.Member;
import io.github.bulletinkit.render.markdown.YamlValue.Nothing;
import io.github.bulletinkit.render.markdown.YamlValue.Scalar;
import io.github.bulletinkit.render.markdown.YamlValue.Sequence;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of a mapping by their JSON names, read as what they are. A member that cannot be read so is reported. */
final class YamlMembers {
    private static final Pattern PRINTED_DATE = Pattern.compile("([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Faults faults;
    private final Map<String, YamlValue> values = new HashMap<>();

    /** The members of a mapping whose keys may be these. */
    YamlMembers(Mapping mapping, Keys keys, Faults faults) {
        this.faults = faults;
        for (Member member : mapping.members()) {
            String written = member.key().text();
            String name = keys.name(written).orElse("");
            if (name.isEmpty()) {
                String known = keys.all().sorted().collect(joining(" "));
                faults.add(member.key().place(), "unknown key " + written + ", known here: " + known);
            } else if (values.putIfAbsent(name, member.value()) != null) {
                faults.add(member.key().place(), written + " is given twice; write it once");
            }
        }
    }

    boolean hasAny(String... names) {
        return Stream.of(names).map(values::get).anyMatch(value -> value != null && !(value instanceof Nothing));
    }

    /** A text, empty where it is left out. */
    String text(String name) {
        Scalar scalar = scalar(name, "a text");
        return scalar == null ? "" : scalar.text();
    }

    /** A number, alone or with the words around it that it is printed with; 0 where it is left out. */
    int number(String name, String before, String after) {
        Scalar scalar = scalar(name, "a number");
        if (scalar == null) {
            return 0;
        }
        Matcher printed = Pattern.compile("(?:(?:" + before + ") ?)?(?<number>-?[0-9]+)(?: ?" + after + ")?")
                .matcher(scalar.text());
        if (printed.matches()) {
            try {
                return Integer.parseInt(printed.group("number"));
            } catch (NumberFormatException beyond) {
                // Reported below, like whatever else is no number.
            }
        }
        refuse(scalar, "an integer from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        return 0;
    }

    /** A date, null where it is left out. */
    @Nullable
    LocalDate date(String name) {
        Scalar scalar = scalar(name, "a date");
        if (scalar == null) {
            return null;
        }
        try {
            return LocalDate.parse(PRINTED_DATE.matcher(scalar.text()).replaceFirst("$1-$2-$3"), DATE);
        } catch (DateTimeParseException e) {
            refuse(scalar, "a date such as 2026-11-13 or 2026年11月13日");
            return null;
        }
    }

    /** Names, as a list or as a single one. */
    String[] names(String name) {
        YamlValue value = values.get(name);
        if (!(value instanceof Sequence sequence)) {
            Scalar single = scalar(name, "a list of names");
            return single == null ? new String[0] : new String[] {single.text()};
        }
        List<String> names = new ArrayList<>();
        for (YamlValue item : sequence.items()) {
            if (item instanceof Scalar scalar) {
                names.add(scalar.text());
            } else {
                refuse(item, "a name");
            }
        }
        return names.toArray(String[]::new);
    }

    /** A mapping, null where it is left out. */
    @Nullable
    YamlMembers mapping(String name, Keys keys) {
        YamlValue value = values.get(name);
        if (value instanceof Mapping mapping) {
            return new YamlMembers(mapping, keys, faults);
        }
        refuse(value, "keys with values in the lines below, further in");
        return null;
    }

    /** A list of mappings, null where it is left out. */
    @Nullable
    List<YamlMembers> mappings(String name, Keys keys) {
        YamlValue value = values.get(name);
        if (!(value instanceof Sequence sequence)) {
            refuse(value, "a list in the lines below, each row after a dash");
            return null;
        }
        List<YamlMembers> rows = new ArrayList<>();
        for (YamlValue item : sequence.items()) {
            if (item instanceof Mapping mapping) {
                rows.add(new YamlMembers(mapping, keys, faults));
            } else {
                refuse(item, "a row such as {\"section\": \"…\", \"title\": \"…\", \"page\": 3}");
            }
        }
        return rows;
    }

    private @Nullable Scalar scalar(String name, String expected) {
        YamlValue value = values.get(name);
        if (value instanceof Scalar scalar) {
            return scalar;
        }
        refuse(value, expected);
        return null;
    }

    private void refuse(@Nullable YamlValue value, String expected) {
        if (value != null && !(value instanceof Nothing)) {
            String found = value instanceof Scalar scalar ? ", found " + scalar.text() : "";
            faults.add(value.place(), "expected " + expected + found);
        }
    }
}
