package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import java.util.Map;

/**
 * What the issues of a series are counted by. An {@link Entry} has it as a number within a year in any case, so that all
 * series are checked in the same way.
 */
enum Numbering {
    /** The year and the number within it. */
    YEARLY {
        @Override
        boolean counts(IssueNumber number) {
            return number.year() >= 1 && RUNNING.counts(number);
        }

        @Override
        IssueNumber read(IssueNumber number) {
            return IssueNumber.of(number.year(), number.issue(), Math.max(0, number.total()))
                    .withLastIssue(number.lastIssue())
                    .withSupplement(number.supplement());
        }

        @Override
        IssueNumber written(IssueNumber read) {
            return read;
        }

        @Override
        Fault misnumbered(Entry entry, IssueNumber expected, Entry neighbour) {
            String member = entry.issue() == expected.issue() ? "year" : "issue";
            return entry.fault(
                    MemberPath.number(member),
                    "series.number",
                    Map.of("expected", PrintedWords.STANDARD.print(expected), "other", neighbour.printed()));
        }
    },

    /** A number without a year, which may restart with the year. */
    RUNNING {
        @Override
        boolean counts(IssueNumber number) {
            return number.issue() >= 1 && number.supplement() >= 0;
        }

        @Override
        IssueNumber read(IssueNumber number) {
            return IssueNumber.of(ONLY_YEAR, number.issue(), Math.max(0, number.total()))
                    .withLastIssue(number.lastIssue())
                    .withSupplement(number.supplement());
        }

        @Override
        IssueNumber written(IssueNumber read) {
            return IssueNumber.of(0, read.issue(), read.total())
                    .withLastIssue(read.lastIssue())
                    .withSupplement(read.supplement());
        }

        @Override
        Fault misnumbered(Entry entry, IssueNumber expected, Entry neighbour) {
            return outOfSequence(entry, written(expected), neighbour, "series.number/running");
        }
    },

    /** The running total alone. */
    TOTAL {
        @Override
        boolean counts(IssueNumber number) {
            return number.total() >= 1 && number.supplement() >= 0;
        }

        @Override
        IssueNumber read(IssueNumber number) {
            return IssueNumber.of(ONLY_YEAR, number.total(), 0).withSupplement(number.supplement());
        }

        @Override
        IssueNumber written(IssueNumber read) {
            return IssueNumber.of(0, 0, read.issue()).withSupplement(read.supplement());
        }

        @Override
        Fault misnumbered(Entry entry, IssueNumber expected, Entry neighbour) {
            return entry.miscounted(entry.issue(), expected.issue(), neighbour);
        }
    },

    /** A number that runs on over the years, whether it has a year or not. Never inferred: the format says so. */
    CONTINUOUS {
        @Override
        boolean counts(IssueNumber number) {
            return RUNNING.counts(number);
        }

        @Override
        IssueNumber read(IssueNumber number) {
            return RUNNING.read(number);
        }

        @Override
        IssueNumber written(IssueNumber read) {
            return RUNNING.written(read);
        }

        @Override
        Fault misnumbered(Entry entry, IssueNumber expected, Entry neighbour) {
            return outOfSequence(entry, written(expected), neighbour, "series.number/continuous");
        }
    };

    /** The year of numbers without one, which never restart; no date lies after it. */
    private static final int ONLY_YEAR = Integer.MAX_VALUE;

    /** Whether a number has what is counted. */
    abstract boolean counts(IssueNumber number);

    /** A number as an entry has it. */
    abstract IssueNumber read(IssueNumber number);

    /** The number of an entry as an issue has it. */
    abstract IssueNumber written(IssueNumber read);

    /** Says that an issue should have another number, which is given as an entry has it. */
    abstract Fault misnumbered(Entry entry, IssueNumber expected, Entry neighbour);

    /** An issue whose number is right is in the wrong year, which its date alone tells. */
    private static Fault outOfSequence(Entry entry, IssueNumber expected, Entry neighbour, String message) {
        return entry.issue() == expected.issue()
                ? entry.misdated(neighbour)
                : entry.fault(
                        MemberPath.number("issue"),
                        message,
                        Map.of("expected", PrintedWords.STANDARD.print(expected), "other", neighbour.printed()));
    }
}
