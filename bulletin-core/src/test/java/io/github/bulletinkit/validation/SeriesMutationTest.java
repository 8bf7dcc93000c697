package io.github.bulletinkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any single fault in a valid series is found with its rule at its issue, in any order, and nothing else is. */
class SeriesMutationTest {
    private static final SeriesValidator VALIDATOR = SeriesValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final int SEEDS = 25;

    /** What must be found: of issues that are equal, at the last in the list. */
    record Fault(String rule, String member, Issue issue) {
        String at(List<Issue> issues) {
            return rule + " issues[" + issues.lastIndexOf(issue) + "]." + member;
        }
    }

    /** One change to a series. */
    enum Mutation {
        WRONG_NUMBER {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.anyMain(0, 0);
                IssueNumber right = series.number(i);
                int wrong = other(right.issue(), 1 + series.random.nextInt(70));
                boolean isTaken = series.holds(right.year(), wrong, 0);
                series.number(i, number -> IssueNumber.of(number.year(), wrong, number.total()));
                return isTaken
                        ? series.fault("series.duplicate", "masthead.number", i)
                        : series.fault("series.number", "masthead.number.issue", i);
            }
        },
        WRONG_YEAR {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.anyMain(0, 0);
                IssueNumber right = series.number(i);
                int wrong = other(right.year(), 2022 + series.random.nextInt(8));
                boolean isTaken = series.holds(wrong, right.issue(), 0);
                series.number(i, number -> IssueNumber.of(wrong, number.issue(), number.total()));
                return isTaken
                        ? series.fault("series.duplicate", "masthead.number", i)
                        : series.fault("series.number", "masthead.number.year", i);
            }
        },
        MISSING_ISSUE {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.anyMain(1, 1);
                int next = series.main(i, 1);
                Fault fault = series.number(next).issue() == 1
                        ? series.fault("series.total", "masthead.number.total", next)
                        : series.fault("series.number", "masthead.number.issue", next);
                series.issues.remove(i);
                return fault;
            }
        },
        NUMBERS_NOT_RESTARTED {
            @Override
            Fault apply(RandomSeries series) {
                int year = 2025 + series.random.nextInt(2);
                int first = series.any(i -> series.isOfYear(i, year) && series.isMain(i));
                first = series.main(first, 1 - series.number(first).issue());
                int shift = series.number(series.main(first, -1)).issue();
                for (int i : series.indices(i -> series.isOfYear(i, year))) {
                    series.number(
                            i,
                            n -> IssueNumber.of(year, n.issue() + shift, n.total())
                                    .withSupplement(n.supplement()));
                }
                return series.fault("series.number", "masthead.number.issue", first);
            }
        },
        NUMBERS_GO_ON_FROM_A_WRONG_ONE {
            @Override
            Fault apply(RandomSeries series) {
                int first = series.any(i -> series.isMain(i)
                        && series.isOfYear(i, 2025)
                        && series.number(i).issue() > 2);
                int from = series.number(first).issue();
                int shift = 1 + series.random.nextInt(9);
                for (int i : series.indices(
                        i -> series.isOfYear(i, 2025) && series.number(i).issue() >= from)) {
                    series.number(
                            i,
                            n -> IssueNumber.of(2025, n.issue() + shift, n.total())
                                    .withSupplement(n.supplement()));
                }
                return series.fault("series.number", "masthead.number.issue", first);
            }
        },
        WRONG_TOTAL {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.anyMain(0, 0);
                int wrong = other(series.number(i).total(), 1 + series.random.nextInt(700));
                series.number(i, number -> IssueNumber.of(number.year(), number.issue(), wrong));
                return series.fault("series.total", "masthead.number.total", i);
            }
        },
        TOTALS_GO_ON_FROM_A_WRONG_ONE {
            @Override
            Fault apply(RandomSeries series) {
                int first = series.anyMain(2, 2);
                int from = series.number(first).total();
                int shift = other(0, series.random.nextInt(21) - 10);
                for (int i : series.indices(i -> series.number(i).total() >= from)) {
                    series.number(
                            i,
                            n -> IssueNumber.of(n.year(), n.issue(), n.total() + shift)
                                    .withSupplement(n.supplement()));
                }
                return series.fault("series.total", "masthead.number.total", first);
            }
        },
        COPY {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.any(any -> true);
                series.issues.add(series.issues.get(i));
                return series.fault("series.duplicate", "masthead.number", i);
            }
        },
        WRONG_DATE {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.anyMain(5, 5);
                int weeks = 4 + series.random.nextInt(60);
                series.date(i, series.date(i).plusWeeks(series.random.nextBoolean() ? weeks : -weeks));
                return series.fault("series.date", "masthead.date", i);
            }
        },
        HOLIDAY {
            @Override
            Fault apply(RandomSeries series) {
                int first = series.anyMain(1, 0);
                int days = 8 + series.random.nextInt(20);
                for (int i = first; i < series.issues.size(); i++) {
                    series.date(i, series.date(i).plusDays(days));
                }
                return series.fault("series.cadence", "masthead.date", first);
            }
        },
        HASTE {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.anyMain(1, 0);
                series.date(i, series.date(series.main(i, -1)).plusDays(1 + series.random.nextInt(2)));
                return series.fault("series.cadence", "masthead.date", i);
            }
        },
        WRONG_SUPPLEMENT {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.any(any -> !series.isMain(any) && !series.isOfYear(any, 2024));
                IssueNumber right = series.number(i);
                int wrong = other(right.supplement(), 1 + series.random.nextInt(30));
                boolean isTaken = series.holds(right.year(), right.issue(), wrong);
                series.number(i, number -> number.withSupplement(wrong));
                return isTaken
                        ? series.fault("series.duplicate", "masthead.number", i)
                        : series.fault("series.number", "masthead.number.supplement", i);
            }
        },
        MISSING_SUPPLEMENT {
            @Override
            Fault apply(RandomSeries series) {
                int next = series.any(any -> series.number(any).supplement() > 1 && !series.isOfYear(any, 2024));
                int i = series.indices(any -> any < next && !series.isMain(any)).length;
                Fault fault = series.fault("series.number", "masthead.number.supplement", next);
                series.issues.remove(series.indices(any -> !series.isMain(any))[i - 1]);
                return fault;
            }
        },
        SUPPLEMENT_WITH_WRONG_TOTAL {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.any(any -> !series.isMain(any));
                int wrong = other(series.number(i).total(), 1 + series.random.nextInt(700));
                series.number(i, n -> IssueNumber.of(n.year(), n.issue(), wrong).withSupplement(n.supplement()));
                return series.fault("series.total", "masthead.number.total", i);
            }
        },
        SUPPLEMENT_OF_WRONG_ISSUE {
            @Override
            Fault apply(RandomSeries series) {
                int i = series.any(any -> !series.isMain(any) && !series.isOfYear(any, 2027));
                IssueNumber right = series.number(i);
                IssueNumber wrong = series.number(series.any(any -> series.isMain(any)
                        && series.isOfYear(any, right.year())
                        && series.number(any).issue() != right.issue()));
                boolean isTaken = series.holds(wrong.year(), wrong.issue(), right.supplement());
                series.number(
                        i,
                        n -> IssueNumber.of(n.year(), wrong.issue(), n.total()).withSupplement(n.supplement()));
                return isTaken
                        ? series.fault("series.duplicate", "masthead.number", i)
                        : series.fault("series.total", "masthead.number.total", i);
            }
        };

        abstract Fault apply(RandomSeries series);

        private static int other(int right, int value) {
            return value == right ? value + 1 : value;
        }
    }

    @Test
    void soundSeriesHasNoViolation() {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertFoundInAnyOrder(new RandomSeries(seed), issues -> List.of(), "seed " + seed);
        }
    }

    /** Which parts of their numbers the issues of a series print. */
    private enum Print {
        NO_YEAR,
        NUMBER_ALONE,
        TOTAL_ALONE,
        YEAR_AND_TOTAL;

        private IssueNumber of(IssueNumber full) {
            return switch (this) {
                case NO_YEAR -> IssueNumber.of(0, full.issue(), full.total()).withSupplement(full.supplement());
                case NUMBER_ALONE -> IssueNumber.of(0, full.issue(), 0).withSupplement(full.supplement());
                case TOTAL_ALONE -> IssueNumber.of(0, 0, full.total()).withSupplement(full.supplement());
                case YEAR_AND_TOTAL ->
                    IssueNumber.of(full.year(), 0, full.total()).withSupplement(full.supplement());
            };
        }

        void on(RandomSeries series) {
            for (int i : series.indices(any -> true)) {
                series.number(i, this::of);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void soundSeriesHasNoViolationWhateverItsNumbersPrint(Print print) {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSeries series = new RandomSeries(seed);
            print.on(series);
            assertFoundInAnyOrder(series, issues -> List.of(), print + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void missingIssueIsFoundWhateverTheNumbersPrint(Print print) {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSeries series = new RandomSeries(seed);
            int missing = series.anyMain(1, 2);
            if (series.number(series.main(missing, 1)).issue() == 1) {
                missing = series.main(missing, 1);
            }
            int next = series.main(missing, 1);
            print.on(series);
            Fault fault = series.number(next).issue() == 0
                    ? series.fault("series.total", "masthead.number.total", next)
                    : series.fault("series.number", "masthead.number.issue", next);
            series.issues.remove(missing);
            assertFoundInAnyOrder(series, issues -> List.of(fault.at(issues)), print + ", seed " + seed + ": " + fault);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneFaultIsFoundAtItsIssueAndNothingElse(Mutation mutation) {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomSeries series = new RandomSeries(seed);
            Fault fault = mutation.apply(series);
            assertFoundInAnyOrder(
                    series, issues -> List.of(fault.at(issues)), mutation + ", seed " + seed + ": " + fault);
        }
    }

    private static void assertFoundInAnyOrder(
            RandomSeries series, Function<List<Issue>, List<String>> faults, String what) {
        List<Issue> issues = new ArrayList<>(series.issues);
        for (int order = 0; order < 3; order++) {
            assertThat(violations(issues)).as(what).isEqualTo(faults.apply(issues));
            Collections.shuffle(issues, series.random);
        }
    }

    private static List<String> violations(List<Issue> issues) {
        return VALIDATOR.validate(issues).violations().stream()
                .map(violation -> violation.rule().id() + " " + violation.path())
                .toList();
    }
}
