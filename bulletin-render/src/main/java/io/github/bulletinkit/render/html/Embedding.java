package io.github.bulletinkit.render.html;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What the page around the markup asks of it.
 *
 * @param classPrefix stands before the name of every class
 * @param idPrefix stands before every id, and before what points at one
 * @param headingOffset how many levels the headings go down
 */
record Embedding(String classPrefix, String idPrefix, int headingOffset) {
    /** The page is the issue's own. */
    static final Embedding NONE = new Embedding("", "", 0);

    /** The value as it is written: names are prefixed, other values stay as they are. */
    String value(String attribute, String value) {
        return switch (attribute) {
            case "class" -> prefixed(classPrefix, value);
            case "id", "aria-labelledby" -> prefixed(idPrefix, value);
            case "href" -> value.startsWith("#") ? "#" + idPrefix + value.substring(1) : value;
            default -> value;
        };
    }

    private static String prefixed(String prefix, String names) {
        return Arrays.stream(names.split(" ", -1)).map(name -> prefix + name).collect(Collectors.joining(" "));
    }
}
