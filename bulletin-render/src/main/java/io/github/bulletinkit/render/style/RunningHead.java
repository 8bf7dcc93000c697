package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the running head (页眉), with the names of values in braces; empty if there is none. */
record RunningHead(String pattern) {
    private static final String TITLE = "{title}";
    private static final String NUMBER = "{number}";
    private static final String SECTION = "{section}";
    private static final Pattern VALUE = Pattern.compile("\\{title}|\\{number}|\\{section}");

    /** What is printed between two values. */
    private static final Pattern BETWEEN = Pattern.compile("(?s)(?<closing>\\p{Pe}*)(?<words>.*?)(?<opening>\\p{Ps}*)");

    static final RunningHead NONE = new RunningHead("");

    /** Checks that the pattern has a value, and no braces apart from those around values. */
    RunningHead {
        String words = VALUE.matcher(requireNonNull(pattern, "pattern")).replaceAll("");
        boolean hasValue = words.length() < pattern.length();
        if (words.matches("(?s).*[{}].*") || (!pattern.isEmpty() && !hasValue)) {
            throw new IllegalArgumentException(
                    "runningHead must have one or more of {title}, {number} and {section}, and no other braces, but is "
                            + pattern);
        }
    }

    /** Words beside an empty value are left out; brackets directly around a value belong to it. */
    String print(String title, String number, String section) {
        StringBuilder printed = new StringBuilder();
        Matcher place = VALUE.matcher(pattern);
        int end = 0;
        boolean lastIsPrinted = false;
        while (place.find()) {
            String value = switch (place.group()) {
                case TITLE -> title;
                case NUMBER -> number;
                case SECTION -> section;
                default -> throw new IllegalStateException("no value for " + place.group());
            };
            Matcher words = BETWEEN.matcher(pattern.substring(end, place.start()));
            if (words.matches()) {
                printed.append(lastIsPrinted ? words.group("closing") : "");
                lastIsPrinted = !value.isBlank();
                printed.append(lastIsPrinted && (end == 0 || !printed.isEmpty()) ? words.group("words") : "");
                printed.append(lastIsPrinted ? words.group("opening") + value : "");
            }
            end = place.end();
        }
        return printed.append(lastIsPrinted ? pattern.substring(end) : "").toString();
    }
}
