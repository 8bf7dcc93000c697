package io.github.bulletinkit.examples.mutation;

import java.util.regex.Pattern;

/** Enumerations over several blocks. */
final class Enumeration {
    static final String NUMERALS = "一二三四五六七八九十";

    private static final String NUMERAL = "([" + NUMERALS + "])";
    private static final Pattern AT_THE_START = Pattern.compile("^(?:（" + NUMERAL + "）|" + NUMERAL + "[是要、])");

    private Enumeration() {}

    /** Whether a text starts with an enumerator. */
    static boolean isItem(String text) {
        return AT_THE_START.matcher(text).lookingAt();
    }
}
