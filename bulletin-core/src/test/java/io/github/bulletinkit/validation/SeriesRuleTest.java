package io.github.bulletinkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Issues are written as {@code year/issue/total date}, supplements as {@code year/issue/total/supplement date}. */
class SeriesRuleTest {
    private static final SeriesValidator VALIDATOR = SeriesValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final String START = "2026/50/503 2026-12-11, 2026/51/504 2026-12-18, 2026/52/505 2026-12-25, ";
    private static final String NEW_YEAR = "2027/1/506 2027-01-01, 2027/2/507 2027-01-08, 2027/3/508 2027-01-15";

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSeries")
    void oneFaultIsOneViolationAtItsIssue(String what, String issues, String violations) {
        assertThat(violations(issues)).isEqualTo(violations);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightSeries")
    void whatNoRuleForbidsIsNotReported(String what, String issues) {
        assertThat(violations(issues)).isEmpty();
    }

    @Test
    void everyRuleOfASeriesHasAWrongCase() {
        assertThat(wrongSeries()
                        .flatMap(wrong -> Stream.of(((String) wrong.get()[2]).split(", ", -1)))
                        .map(violation -> violation.substring(0, violation.indexOf(' ')))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Rule.all().stream()
                        .filter(Rule::concernsSeries)
                        .map(Rule::id)
                        .toList());
    }

    static Stream<Arguments> wrongSeries() {
        return Stream.of(
                wrong(
                        "copy of an issue, at the later one",
                        START + NEW_YEAR + ", 2026/51/504 2026-12-18",
                        "series.duplicate issues[6].masthead.number"),
                wrong(
                        "copy of an issue, at the one whose date does not fit",
                        "2026/51/504 2026-10-18, " + START + NEW_YEAR,
                        "series.duplicate issues[0].masthead.number"),
                wrong(
                        "another's number, at the one whose total says otherwise",
                        "2026/50/504 2026-12-18, 2026/50/503 2026-12-11, 2026/52/505 2026-12-25, " + NEW_YEAR,
                        "series.duplicate issues[0].masthead.number"),
                wrong(
                        "another's number and total, where the date fills the gap",
                        "2026/50/503 2026-12-11, 2026/50/503 2026-12-18, 2026/52/505 2026-12-25, " + NEW_YEAR,
                        "series.duplicate issues[1].masthead.number"),
                wrong(
                        "the year before in January",
                        START + "2026/1/454 2026-01-02, 2026/1/506 2027-01-01, 2027/2/507 2027-01-08",
                        "series.number issues[0].masthead.number.issue, series.duplicate issues[4].masthead.number"),
                wrong(
                        "two supplements with one number",
                        "2026/50/503 2026-12-11, 2026/50/503/1 2026-12-12, 2026/50/503/1 2026-12-13",
                        "series.duplicate issues[2].masthead.number"),
                wrong(
                        "numbers not restarted",
                        START + "2027/53/506 2027-01-01, 2027/54/507 2027-01-08, 2027/55/508 2027-01-15",
                        "series.number issues[3].masthead.number.issue"),
                wrong(
                        "missing issue",
                        "2026/50/503 2026-12-11, 2026/52/505 2026-12-25, " + NEW_YEAR,
                        "series.number issues[1].masthead.number.issue"),
                wrong(
                        "missing first issue of a year",
                        START + "2027/2/507 2027-01-08, 2027/3/508 2027-01-15",
                        "series.number issues[3].masthead.number.issue"),
                wrong(
                        "wrong number",
                        "2026/50/503 2026-12-11, 2026/15/504 2026-12-18, 2026/52/505 2026-12-25, " + NEW_YEAR,
                        "series.number issues[1].masthead.number.issue"),
                wrong(
                        "wrong year",
                        START + "2027/1/506 2027-01-01, 2072/2/507 2027-01-08, 2027/3/508 2027-01-15",
                        "series.number issues[4].masthead.number.year"),
                wrong(
                        "wrong year before the only issue of a new one",
                        "2026/50/503 2026-12-11, 2026/51/504 2026-12-18, 2030/52/505 2026-12-25, 2027/1/506 2027-01-01",
                        "series.number issues[2].masthead.number.year"),
                wrong(
                        "two numbers swapped",
                        "2026/49/502 2026-12-04, 2026/51/503 2026-12-11, 2026/50/504 2026-12-18, 2026/52/505 2026-12-25, "
                                + NEW_YEAR,
                        "series.number issues[1].masthead.number.issue, series.number issues[2].masthead.number.issue"),
                wrong(
                        "numbers that go on from a wrong one",
                        "2026/41/503 2026-12-11, 2026/42/504 2026-12-18, 2026/53/505 2026-12-25, 2026/54/506 2027-01-01",
                        "series.number issues[2].masthead.number.issue"),
                wrong(
                        "supplement missing among those of its main issue",
                        "2026/50/503 2026-12-11, 2026/50/503/1 2026-12-12, 2026/50/503/3 2026-12-13, "
                                + "2026/51/504 2026-12-18, 2026/51/504/1 2026-12-19",
                        "series.number issues[2].masthead.number.supplement"),
                wrong(
                        "supplement missing among those of its year",
                        START + NEW_YEAR + ", 2027/1/506/1 2027-01-02, 2027/3/508/3 2027-01-16",
                        "series.number issues[7].masthead.number.supplement"),
                wrong(
                        "wrong total",
                        "2026/50/503 2026-12-11, 2026/51/54 2026-12-18, 2026/52/505 2026-12-25, " + NEW_YEAR,
                        "series.total issues[1].masthead.number.total"),
                wrong(
                        "another's total",
                        "2026/50/503 2026-12-11, 2026/51/505 2026-12-18, 2026/52/505 2026-12-25, " + NEW_YEAR,
                        "series.total issues[1].masthead.number.total"),
                wrong(
                        "wrong first total",
                        "2026/50/530 2026-12-11, 2026/51/504 2026-12-18, 2026/52/505 2026-12-25, " + NEW_YEAR,
                        "series.total issues[0].masthead.number.total"),
                wrong(
                        "wrong total of the first of two issues in a new year",
                        START + "2027/1/560 2027-01-01, 2027/2/507 2027-01-08",
                        "series.total issues[3].masthead.number.total"),
                wrong(
                        "wrong total of the last issue of a year",
                        "2026/51/504 2026-12-18, 2026/52/550 2026-12-25, 2027/1/506 2027-01-01",
                        "series.total issues[1].masthead.number.total"),
                wrong(
                        "totals that repeat the last one of the year before",
                        START + "2027/1/505 2027-01-01, 2027/2/506 2027-01-08",
                        "series.total issues[3].masthead.number.total"),
                wrong(
                        "wrong last total",
                        START + "2027/1/506 2027-01-01, 2027/2/570 2027-01-08",
                        "series.total issues[4].masthead.number.total"),
                wrong(
                        "totals that go on from a wrong one",
                        START + "2027/1/507 2027-01-01, 2027/2/508 2027-01-08, 2027/3/509 2027-01-15",
                        "series.total issues[3].masthead.number.total"),
                wrong(
                        "missing last issue of a year, which nothing else tells",
                        "2026/50/503 2026-12-11, 2026/51/504 2026-12-18, " + NEW_YEAR,
                        "series.total issues[2].masthead.number.total"),
                wrong(
                        "supplement with a total of its own",
                        START + "2026/52/506/1 2026-12-26, " + NEW_YEAR,
                        "series.total issues[3].masthead.number.total"),
                wrong(
                        "date out of order",
                        "2026/50/503 2026-12-11, 2026/51/504 2026-11-18, 2026/52/505 2026-12-25, " + NEW_YEAR,
                        "series.date issues[1].masthead.date"),
                wrong(
                        "equal dates",
                        START + "2027/1/506 2027-01-01, 2027/2/507 2027-01-01",
                        "series.date issues[4].masthead.date"),
                wrong("gap without year", "0/3/0 -, 0/5/0 -", "series.number issues[1].masthead.number.issue"),
                wrong(
                        "gap without year, with totals and dates",
                        "0/3/453 2026-01-16, 0/5/455 2026-01-30, 0/6/456 2026-02-06",
                        "series.number issues[1].masthead.number.issue"),
                wrong(
                        "gap over new year in numbers without year that run on",
                        "0/576/0 2026-12-18, 0/577/0 2026-12-25, 0/579/0 2027-01-01, 0/580/0 2027-01-08",
                        "series.number issues[2].masthead.number.issue"),
                wrong(
                        "missing first issue of a year, without years",
                        "0/51/504 2026-12-18, 0/52/505 2026-12-25, 0/2/507 2027-01-08, 0/3/508 2027-01-15",
                        "series.number issues[2].masthead.number.issue"),
                wrong("repeat without year", "0/3/0 -, 0/4/0 -, 0/4/0 -", "series.duplicate issues[2].masthead.number"),
                wrong(
                        "repeat without year, at the one whose total says otherwise",
                        "0/3/453 2026-01-16, 0/3/454 2026-01-23, 0/5/455 2026-01-30",
                        "series.duplicate issues[1].masthead.number"),
                wrong(
                        "wrong number without year, told by its total",
                        "0/3/453 2026-01-16, 0/4/454 2026-01-23, 0/15/455 2026-01-30, 0/6/456 2026-02-06",
                        "series.number issues[2].masthead.number.issue"),
                wrong(
                        "wrong last number without year, told by its total",
                        "0/3/453 2026-01-16, 0/4/454 2026-01-23, 0/15/455 2026-01-30",
                        "series.number issues[2].masthead.number.issue"),
                wrong(
                        "numbers without year that go back",
                        "0/6/0 2026-02-06, 0/5/0 2026-02-13, 0/7/0 2026-02-20, 0/8/0 2026-02-27",
                        "series.date issues[0].masthead.date"),
                wrong(
                        "wrong total without year",
                        "0/3/453 2026-01-16, 0/4/54 2026-01-23, 0/5/455 2026-01-30",
                        "series.total issues[1].masthead.number.total"),
                wrong(
                        "wrong year of a date, without years",
                        "0/51/504 2026-12-18, 0/52/505 2026-12-25, 0/1/506 2027-01-01, 0/2/507 2072-01-08, "
                                + "0/3/508 2027-01-15, 0/4/509 2027-01-22",
                        "series.date issues[3].masthead.date"),
                wrong(
                        "supplement missing, without years",
                        "0/50/0 2026-12-11, 0/50/0/1 2026-12-12, 0/50/0/3 2026-12-13, 0/51/0 2026-12-18, "
                                + "0/51/0/1 2026-12-19",
                        "series.number issues[2].masthead.number.supplement"),
                wrong("gap of totals alone", "0/0/57 -, 0/0/59 -", "series.total issues[1].masthead.number.total"),
                wrong(
                        "gap of totals alone, with years and dates",
                        "2026/0/57 2026-12-18, 2026/0/58 2026-12-25, 2027/0/60 2027-01-01",
                        "series.total issues[2].masthead.number.total"),
                wrong(
                        "repeat of a total alone",
                        "0/0/57 2026-12-18, 0/0/58 2026-12-25, 0/0/58 2027-01-01",
                        "series.duplicate issues[2].masthead.number"),
                wrong(
                        "totals alone that go back",
                        "0/0/58 2026-12-18, 0/0/57 2026-12-25, 0/0/59 2027-01-01, 0/0/60 2027-01-08",
                        "series.date issues[0].masthead.date"),
                wrong(
                        "gap of numbers without totals",
                        "2026/3/0 -, 2026/5/0 -",
                        "series.number issues[1].masthead.number.issue"),
                wrong(
                        "gap without year, though one issue has it",
                        "0/3/0 -, 0/4/0 -, 2026/5/0 -, 0/7/0 -",
                        "series.number issues[3].masthead.number.issue"),
                wrong(
                        "skipped week of totals alone",
                        "0/0/57 2026-12-18, 0/0/58 2027-01-01",
                        "series.cadence issues[1].masthead.date"),
                wrong(
                        "skipped week",
                        START + "2027/1/506 2027-01-08, 2027/2/507 2027-01-15",
                        "series.cadence issues[3].masthead.date"),
                wrong(
                        "two issues within three days",
                        START + "2027/1/506 2026-12-27, 2027/2/507 2027-01-08, 2027/3/508 2027-01-15",
                        "series.cadence issues[3].masthead.date"));
    }

    static Stream<Arguments> rightSeries() {
        return Stream.of(
                arguments("no issue", ""),
                arguments("one issue", "2026/45/498 2026-11-13"),
                arguments("from the middle of a year into the next", START + NEW_YEAR),
                arguments("newest first", "2027/2/507 2027-01-08, 2027/1/506 2027-01-01, 2026/52/505 2026-12-25"),
                arguments("Monday after Friday and the other way round", "2026/1/1 2026-01-02, 2026/2/2 2026-01-12"),
                arguments("Friday instead of Monday", "2026/1/1 2026-01-05, 2026/2/2 2026-01-16, 2026/3/3 2026-01-19"),
                arguments(
                        "supplements counted within the year",
                        START + NEW_YEAR + ", 2026/50/503/3 2026-12-12, 2026/52/505/4 2026-12-28, "
                                + "2027/1/506/1 2027-01-01, 2027/1/506/2 2027-01-09, 2027/3/508/3 2027-01-15"),
                arguments(
                        "supplements counted within the issue",
                        START + NEW_YEAR + ", 2026/50/503/1 2026-12-12, 2026/50/503/2 2026-12-28, "
                                + "2027/1/506/1 2027-01-01, 2027/3/508/1 2027-01-15, 2027/3/508/2 2027-01-15"),
                arguments("supplement of an issue that is not in the list", START + "2026/49/444/1 2026-12-05"),
                arguments(
                        "issue without a number, year or date",
                        "2026/50/503 2026-12-11, 2026/51/504 -, 0/51/504 2026-12-18, 2026/0/504 2026-12-18, -"),
                arguments(
                        "issue without a total",
                        "2026/50/503 2026-12-11, 2026/51/0 2026-12-18, 2026/52/505 2026-12-25"),
                arguments("without years", "0/3/0 -, 0/4/0 -, 0/5/0 -"),
                arguments("without years, newest first", "0/5/455 2026-01-30, 0/4/454 2026-01-23, 0/3/453 2026-01-16"),
                arguments(
                        "without years, restarting with the year",
                        "0/51/0 2026-12-18, 0/52/0 2026-12-25, 0/1/0 2027-01-01, 0/2/0 2027-01-08"),
                arguments(
                        "without years, restarting with the year, with totals",
                        "0/51/504 2026-12-18, 0/52/505 2026-12-25, 0/1/506 2027-01-01, 0/2/507 2027-01-08"),
                arguments(
                        "without years, running on over new year",
                        "0/576/0 2026-12-18, 0/577/0 2026-12-25, 0/578/0 2027-01-01, 0/579/0 2027-01-08"),
                arguments(
                        "supplements without years",
                        "0/52/505 2026-12-25, 0/52/505/1 2026-12-26, 0/52/505/2 2026-12-27, 0/1/506 2027-01-01, "
                                + "0/1/506/1 2027-01-02"),
                arguments(
                        "totals alone", "0/0/57 2026-12-25, 0/0/58 2027-01-01, 0/0/58/1 2027-01-02, 0/0/59 2027-01-08"),
                arguments("no totals at all", "2026/1/0 2026-12-11, 2026/2/0 2026-12-18, 2026/3/0 2026-12-25"));
    }

    private static Arguments wrong(String what, String issues, String violations) {
        return arguments(what, issues, violations);
    }

    private static String violations(String issues) {
        return VALIDATOR.validate(issues(issues)).violations().stream()
                .map(violation -> violation.rule().id() + " " + violation.path())
                .collect(Collectors.joining(", "));
    }

    private static List<Issue> issues(String issues) {
        return Arrays.stream(issues.split(", ", -1))
                .filter(issue -> !issue.isEmpty())
                .map(SeriesIssues::issue)
                .toList();
    }
}
