package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.IssueNumber;
import java.util.Comparator;

/**
 * The place of an issue in its series: the number and running total that it prints or, where one of them is wrong, those
 * that follow from its neighbours. The total is 0 where it is unknown.
 */
record Position(Entry entry, int year, int issue, int total) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::year)
            .thenComparingInt(Position::issue)
            .thenComparingInt(Position::total);

    /** The position that an issue prints. */
    static Position printed(Entry entry) {
        return new Position(entry, entry.year(), entry.issue(), entry.total());
    }

    /** The same position with another issue there. */
    Position takenBy(Entry other) {
        return new Position(other, year, issue, total);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /**
     * By how much the number rises from the last one of an earlier issue; with the year numbers restart, as if after 0. Not
     * more than 0 if the two have a number in common.
     */
    int rise(Position earlier) {
        return year == earlier.year ? issue - earlier.issue - earlier.entry.furtherIssues() : issue;
    }

    /** The running total after this one. */
    int nextTotal() {
        return total + entry.furtherIssues() + 1;
    }

    /** Whether the running total is the next one, or one of the two is not known. */
    boolean continuesTotal(Position earlier) {
        return total == 0 || earlier.total == 0 || total == earlier.nextTotal();
    }

    boolean follows(Position earlier) {
        return rise(earlier) == 1 && continuesTotal(earlier);
    }

    /** The number without the running total. */
    IssueNumber name() {
        return IssueNumber.of(year, issue, 0);
    }

    /** Says that the issue should have another number. */
    Fault misnumbered(IssueNumber expected, Position neighbour) {
        return entry.numbering().misnumbered(entry, expected, neighbour.entry);
    }

    /** Says that the issue should have another running total. */
    Fault miscounted(int expected, Position neighbour) {
        return entry.miscounted(entry.total(), expected, neighbour.entry);
    }

    /** The number as the issue itself prints it. */
    String printed() {
        return entry.printed();
    }
}
