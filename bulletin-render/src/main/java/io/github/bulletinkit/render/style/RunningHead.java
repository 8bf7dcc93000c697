package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the running head (页眉), with the names of values in braces; empty if there is none. */
record RunningHead(String pattern) {
    private static final String TITLE = "{title}";
    private static final String NUMBER = "{number}";
    private static final String SECTION = "{section}";
    private static final Pattern VALUE = Pattern.compile("\\{title}|\\{number}|\\{section}");

    static final RunningHead NONE = new RunningHead("");

    /** Checks that the pattern has a value, and no braces apart from those around values. */
    RunningHead {
        String words = VALUE.matcher(requireNonNull(pattern, "pattern")).replaceAll("");
        boolean hasValue = words.length() < pattern.length();
        if (words.matches("(?s).*[{}].*") || !pattern.isEmpty() && !hasValue) {
            throw new IllegalArgumentException(
                    "runningHead must have one or more of {title}, {number} and {section}, and no other braces, but is "
                            + pattern);
        }
    }

    /** The words before a value that is empty are left out, and those between values if no value is before them. */
    String print(String title, String number, String section) {
        Map<String, String> values = Map.of(TITLE, title, NUMBER, number, SECTION, section);
        StringBuilder printed = new StringBuilder();
        Matcher place = VALUE.matcher(pattern);
        int end = 0;
        boolean lastIsEmpty = true;
        while (place.find()) {
            String value = values.get(place.group());
            lastIsEmpty = value.isBlank();
            if (!lastIsEmpty) {
                printed.append(end == 0 || !printed.isEmpty() ? pattern.substring(end, place.start()) : "");
                printed.append(value);
            }
            end = place.end();
        }
        return lastIsEmpty ? printed.toString() : printed.append(pattern.substring(end)).toString();
    }
}
