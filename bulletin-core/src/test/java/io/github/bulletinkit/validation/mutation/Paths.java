package io.github.bulletinkit.validation.mutation;

/** Paths of members, named as in violations. */
final class Paths {
    static final String SECTIONS = "sections";
    static final String ENTRIES = "tableOfContents.entries";

    private Paths() {}

    static String section(int section) {
        return SECTIONS + "[" + section + "]";
    }

    static String entry(int entry) {
        return ENTRIES + "[" + entry + "]";
    }
}
