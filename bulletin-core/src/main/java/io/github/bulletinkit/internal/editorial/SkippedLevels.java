package io.github.bulletinkit.internal.editorial;

import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.editorial.text.PlacedRemark;
import io.github.bulletinkit.internal.editorial.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds headings more than one level below the heading before, or a first heading below level 1. */
public final class SkippedLevels {

    private SkippedLevels() {}

    /** Returns the remarks, each on a heading. */
    public static List<PlacedRemark> in(List<Passage> passages) {
        List<PlacedRemark> remarks = new ArrayList<>();
        int above = 0;
        for (Passage passage : passages) {
            if (passage.isHeading()) {
                if (passage.rank() > above + 1) {
                    remarks.add(new PlacedRemark(passage.place(), remark(passage.rank(), above)));
                }
                above = passage.rank();
            }
        }
        return remarks;
    }

    private static Remark remark(int level, int above) {
        return above == 0
                ? new Remark("heading.level/first", Map.of("level", level))
                : new Remark("heading.level/skipped", Map.of("level", level, "above", above, "deepest", above + 1));
    }
}
