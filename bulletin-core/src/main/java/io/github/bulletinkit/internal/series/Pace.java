package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.format.Cadence;
import io.github.bulletinkit.model.MemberPath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Issues appear at an even pace: each one period after the one before it, and half a period, in whole days rounded up,
 * earlier or later at most. Of an issue that is out of step with both its neighbours only itself is reported.
 */
final class Pace {
    private static final int LAST_YEAR = 9999;

    /** The longest holidays, with the weekends around them, leave out fewer working days than this. */
    private static final int LONGEST_BREAK_DAYS = 12;

    private final Cadence cadence;
    private final List<DatedPosition> rising;
    private final List<Fault> faults;

    private Pace(Cadence cadence, List<DatedPosition> rising, List<Fault> faults) {
        this.cadence = cadence;
        this.rising = rising;
        this.faults = faults;
    }

    /**
     * Reports every issue that appears much too early or late after the one before it.
     *
     * @param rising main issues in sequence with rising dates
     */
    static void check(Cadence cadence, List<DatedPosition> rising, List<Fault> faults) {
        new Pace(cadence, rising.stream().filter(Pace::isCountable).toList(), faults).check();
    }

    /** From the last date that there is, no period could be counted on. */
    private static boolean isCountable(DatedPosition issue) {
        return issue.date().getYear() <= LAST_YEAR;
    }

    private void check() {
        int inStep = 0;
        for (int i = 1; i < rising.size(); i++) {
            if (!follows(i)) {
                inStep = i;
            } else if (isDue(i, inStep)) {
                inStep = i;
            } else {
                report(i, inStep);
                boolean nextIgnoresIt = i + 1 < rising.size() && follows(i + 1) && isDue(i + 1, inStep);
                if (!nextIgnoresIt || isDue(i + 1, i)) {
                    inStep = i;
                }
            }
        }
    }

    private boolean follows(int i) {
        return rising.get(i).position().follows(rising.get(i - 1).position());
    }

    private boolean isDue(int i, int inStep) {
        LocalDate date = rising.get(i).date();
        return !date.isBefore(earliest(i, inStep)) && !date.isAfter(latest(i, inStep));
    }

    private LocalDate earliest(int i, int inStep) {
        return due(i, inStep).minusDays(tolerance(i, inStep));
    }

    private LocalDate latest(int i, int inStep) {
        return due(i, inStep).plusDays(cadence.onWorkingDays() ? LONGEST_BREAK_DAYS : tolerance(i, inStep));
    }

    private LocalDate due(int i, int inStep) {
        return rising.get(inStep).date().plus(cadence.period().multipliedBy(i - inStep));
    }

    private long tolerance(int i, int inStep) {
        return (ChronoUnit.DAYS.between(due(i - 1, inStep), due(i, inStep)) + 1) / 2;
    }

    private void report(int i, int inStep) {
        DatedPosition issue = rising.get(i);
        DatedPosition other = rising.get(inStep);
        Map<String, Object> parameters = Map.of(
                "date", issue.date(),
                "other", other.position().printed(),
                "otherDate", other.date(),
                "earliest", earliest(i, inStep),
                "latest", latest(i, inStep));
        faults.add(issue.position().entry().fault(MemberPath.masthead("date"), "series.cadence", parameters));
    }
}
