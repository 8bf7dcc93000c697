package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.IssueNumber;
import java.util.List;

/** Checks that numbers and running totals rise by one from issue to issue; numbers restart with the year. */
final class Continuity {
    private Continuity() {}

    /** Reports every issue that does not continue from the one before it; missing issues are a jump of both. */
    static void check(List<Position> positions, List<Fault> faults) {
        for (int i = 1; i < positions.size(); i++) {
            Position before = positions.get(i - 1);
            Position position = positions.get(i);
            int rise = position.rise(before);
            if (rise <= 0) {
                faults.add(position.entry().duplicateOf(before.entry()));
            } else if (rise > 1) {
                faults.add(position.misnumbered(next(position, rise), before));
            } else if (!position.continuesTotal(before)) {
                faults.add(position.miscounted(before.nextTotal(), before));
            }
        }
    }

    private static IssueNumber next(Position position, int rise) {
        return IssueNumber.of(position.year(), position.issue() - rise + 1, 0);
    }
}
