package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds signs that items of a list are left out on purpose: …… or （略） in place of items. */
final class Elisions {
    private static final String MARK = Punctuation.anyOf(Punctuation.inBothWidths(Punctuation.POINTS));
    private static final String SPACES = "[" + Spaces.ANY + "]*+";

    /** An ellipsis that is a clause or passage by itself. */
    private static final Pattern ELISION = Pattern.compile(
            "(?<=^|" + MARK + ")" + SPACES + "(?:…++|\\.{6}|[（(](?:…++|略)[）)])" + SPACES + "(?=" + MARK + "|$)");

    private final List<Passage> passages;

    Elisions(List<Passage> passages) {
        this.passages = passages;
    }

    /** Whether items are left out between these two. */
    boolean existBetween(Enumerator first, Enumerator second) {
        for (int passage = first.passage(); passage <= second.passage(); passage++) {
            String text = passages.get(passage).text();
            int from = passage == first.passage() ? first.end() : 0;
            int to = passage == second.passage() ? second.start() : text.length();
            if (from < to && matcher(text, from, to).find()) {
                return true;
            }
        }
        return false;
    }

    /** The bounds of the region count as ends, so an item may follow the ellipsis like a mark. */
    private static Matcher matcher(String text, int from, int to) {
        return ELISION.matcher(text).region(from, to);
    }
}
