package io.github.bulletinkit.render.internal.word;

import java.util.Arrays;
import java.util.BitSet;

/** Divides Chinese text into words: of all divisions, the one whose words are most frequent together. */
public final class Words {
    private Words() {}

    /**
     * The indices at which the words of a text end. Every character that is no hanzi counts as a word. The result depends
     * on the text alone.
     */
    public static BitSet ends(String text) {
        WordList list = WordList.bundled();
        int[] bits = new int[text.length() + 1];
        int[] start = new int[text.length() + 1];
        Arrays.fill(bits, 1, bits.length, Integer.MAX_VALUE);
        for (int end = 1; end <= text.length(); end++) {
            for (int from = end - 1; from >= Math.max(0, end - WordList.LONGEST); from--) {
                int word = list.bits(text, from, end);
                if (word >= 0 && bits[from] + word <= bits[end]) {
                    bits[end] = bits[from] + word;
                    start[end] = from;
                }
            }
        }
        BitSet ends = new BitSet(text.length() + 1);
        for (int end = text.length(); end > 0; end = start[end]) {
            ends.set(end);
        }
        return ends;
    }
}
