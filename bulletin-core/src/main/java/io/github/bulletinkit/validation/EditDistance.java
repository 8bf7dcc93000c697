package io.github.bulletinkit.validation;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;

/** The number of letters to insert, remove or change to make one word of another (Levenshtein). */
final class EditDistance {

    private EditDistance() {}

    /** Returns the nearest known word in lower case; of several the first. */
    static String nearest(String word, Collection<String> known) {
        String plain = word.toLowerCase(Locale.ROOT).replace('_', '.');
        return Collections.min(known, comparingInt(other -> between(plain, other)));
    }

    static int between(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
