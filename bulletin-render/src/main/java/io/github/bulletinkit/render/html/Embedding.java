package io.github.bulletinkit.render.html;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the host page requires: a prefix for class names, one for ids, and how many levels headings move down. */
record Embedding(String classPrefix, String idPrefix, int headingOffset) {
    /** For a page of its own. */
    static final Embedding NONE = new Embedding("", "", 0);

    /** The value of an attribute; names in it get their prefix. */
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
