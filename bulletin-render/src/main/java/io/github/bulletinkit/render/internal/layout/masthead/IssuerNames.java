package io.github.bulletinkit.render.internal.layout.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into the names of the issuing offices. */
final class IssuerNames {
    /** A mark between names, or a space. A space beside Latin letters separates words, not names. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\p{Z}*[、，；]\\p{Z}*|(?<=[^\\p{ASCII}\\p{Z}])\\p{Z}+(?=[^\\p{ASCII}\\p{Z}])");

    /** Shorter parts are the spaced hanzi of one name. */
    private static final int SHORTEST_NAME = 2;

    private IssuerNames() {}

    /** The names without the marks between them, or the whole text if it is one name. Ignores marks in brackets. */
    static List<String> of(String issuer) {
        List<String> names = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(issuer);
        int start = 0;
        int read = 0;
        int openBrackets = 0;
        while (separator.find()) {
            openBrackets += opened(issuer, read, separator.start());
            read = separator.start();
            if (openBrackets <= 0) {
                names.add(issuer.substring(start, separator.start()));
                start = separator.end();
            }
        }
        names.add(issuer.substring(start));
        return names.stream().allMatch(name -> name.length() >= SHORTEST_NAME) ? names : List.of(issuer);
    }

    /** The number of opening brackets and quotes in a part of a text, less that of closing ones. */
    private static int opened(String text, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += switch (Character.getType(text.charAt(i))) {
                case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> 1;
                case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> -1;
                default -> 0;
            };
        }
        return open;
    }
}
