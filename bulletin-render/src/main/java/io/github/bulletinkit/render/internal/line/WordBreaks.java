package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.internal.word.Words;
import java.util.BitSet;

/** The ends of the words in a text, as indices of its clusters. */
public final class WordBreaks {
    private final BitSet ends;

    private WordBreaks(BitSet ends) {
        this.ends = ends;
    }

    public static WordBreaks of(ShapedText text) {
        StringBuilder characters = new StringBuilder();
        int[] clusterEnds = new int[text.size()];
        for (int i = 0; i < text.size(); i++) {
            clusterEnds[i] = characters.append(text.cluster(i).text()).length();
        }
        BitSet wordEnds = Words.ends(characters.toString());
        BitSet ends = new BitSet(text.size() + 1);
        for (int i = 0; i < text.size(); i++) {
            ends.set(i + 1, wordEnds.get(clusterEnds[i]));
        }
        return new WordBreaks(ends);
    }

    /** Whether a place, before a cluster, is inside a word. */
    public boolean isInsideWord(int index) {
        return index > 0 && !ends.get(index);
    }

    /** Whether a cluster is a word without its neighbours. */
    boolean isWord(int index) {
        return !isInsideWord(index) && ends.get(index + 1);
    }
}
