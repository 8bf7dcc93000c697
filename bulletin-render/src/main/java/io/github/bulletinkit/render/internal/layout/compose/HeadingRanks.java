package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.render.internal.layout.flow.StructureType;

/**
 * The ranks of the headings below one title in the logical structure. PDF/UA-1 (ISO 14289-1, 7.4.2) forbids skipping a
 * rank: if the author skipped a level, the heading gets the rank below the heading before it. The lowest rank is 6.
 */
final class HeadingRanks {
    private static final int LOWEST = 6;

    private final int title;
    private int last;

    /** The ranks below a title of this rank; 0 is no title. */
    HeadingRanks(int title) {
        this.title = title;
        this.last = title;
    }

    /** The type of the next heading, of a level from 1 to 4. */
    StructureType next(int level) {
        last = Math.min(LOWEST, Math.min(title + level, last + 1));
        return StructureType.ofRank(last);
    }
}
