package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

/** The words around the page number, with {@code #} at the place of each number. */
record FolioPattern(String pattern) {
    private static final String VALUE = "#";

    /** Checks that there is a place for the page number, and at most one for the number of pages. */
    FolioPattern {
        int values = requireNonNull(pattern, "pattern").split(VALUE, -1).length - 1;
        if (values < 1 || values > 2) {
            throw new IllegalArgumentException("folioPattern must have # at the place of the page number, and may have"
                    + " # at the place of the number of pages, but is " + pattern);
        }
    }

    String print(int folio, int pageCount) {
        return pattern.replaceFirst(VALUE, Integer.toString(folio)).replaceFirst(VALUE, Integer.toString(pageCount));
    }
}
