package io.github.bulletinkit.render.internal.layout.page;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title with the places where an editor would break it.
 *
 * @param wordEnds the indices at which a word ends
 */
record MarkedTitle(String text, BitSet wordEnds) {
    private static final Pattern FIGURE = Pattern.compile("[^|]*[0-9][^|]*");
    private static final Pattern QUOTED = Pattern.compile("《[^》]*》|“[^”]*”");

    /** Takes a title with the mark {@code |} between two words. */
    static MarkedTitle of(String marked) {
        StringBuilder text = new StringBuilder();
        BitSet ends = new BitSet();
        for (String word : List.of(marked.split("\\|", -1))) {
            text.append(word);
            ends.set(text.length());
        }
        return new MarkedTitle(text.toString(), ends);
    }

    boolean isBetweenWords(int index) {
        return wordEnds.get(index);
    }

    /** Whether a place is inside a figure with its unit. */
    boolean isInFigure(int index) {
        int start = wordEnds.previousSetBit(index);
        return !isBetweenWords(index)
                && FIGURE.matcher(text.substring(Math.max(0, start), wordEnds.nextSetBit(index)))
                        .matches();
    }

    /** Whether a place is inside a name of a document or a quotation that is at most so many cells wide. */
    boolean isInQuoted(int index, double cells) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (quoted.start() < index && index < quoted.end() && cells(quoted.group()) <= cells) {
                return true;
            }
        }
        return false;
    }

    private static double cells(String text) {
        return text.chars().mapToDouble(c -> c < 0x80 ? 0.6 : 1).sum();
    }
}
