package io.github.bulletinkit.internal.editorial;

import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Passages written in one string. */
public final class Passages {

    private Passages() {}

    /** The passages between slashes: {@code #} begins a heading of level 1, {@code ##} one of level 2, and {@code |} is a table. */
    public static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        String[] blocks = text.split("/", -1);
        for (int i = 0; i < blocks.length; i++) {
            String block = blocks[i];
            int level = 0;
            while (level < block.length() && block.charAt(level) == '#') {
                level++;
            }
            if (!block.equals("|")) {
                passages.add(new Passage(i, level == 0 ? Passage.PARAGRAPH : level, block.substring(level)));
            }
        }
        return passages;
    }
}
