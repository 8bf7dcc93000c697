package io.github.bulletinkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.format.Cadence;
import io.github.bulletinkit.format.NumberSequence;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesValidatorTest {
    private static final SeriesValidator VALIDATOR = SeriesValidator.of(BulletinFormat.yangtzeDeltaWeekly());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INFERRED   | 2025/52/0 2025-12-26, 2026/1/0 2026-01-02  |",
                "YEARLY     | 2025/52/0 2025-12-26, 2026/1/0 2026-01-02  |",
                "CONTINUOUS | 2025/52/0 2025-12-26, 2026/1/0 2026-01-02  | series.number",
                "INFERRED   | 2025/52/0 2025-12-26, 2026/53/0 2026-01-02 | series.number",
                "CONTINUOUS | 2025/52/0 2025-12-26, 2026/53/0 2026-01-02 |",
                "INFERRED   | 0/52/0 2025-12-26, 0/1/0 2026-01-02        |",
                "INFERRED   | 0/52/0 2025-12-26, 0/53/0 2026-01-02       |",
                "YEARLY     | 0/52/0 2025-12-26, 0/1/0 2026-01-02        |",
                "YEARLY     | 0/52/0 2025-12-26, 0/53/0 2026-01-02       | series.number",
                "CONTINUOUS | 0/52/0 2025-12-26, 0/53/0 2026-01-02       |",
                "CONTINUOUS | 0/52/0 2025-12-26, 0/1/0 2026-01-02        | series.number",
            })
    void numbersRestartWithTheYearIfTheFormatSaysSo(NumberSequence sequence, String issues, String rule) {
        BulletinFormat format =
                BulletinFormat.builder("要讯").numberSequence(sequence).build();

        assertThat(SeriesValidator.of(format).validate(issues(issues)).violations())
                .extracting(violation -> violation.rule().id())
                .contains(rule == null ? new String[0] : new String[] {rule})
                .hasSizeLessThanOrEqualTo(rule == null ? 0 : 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void messageNamesTheOtherIssueAsItPrintsItsNumber(String issues, String chinese, String english) {
        assertThat(VALIDATOR.validate(issues(issues)).violations())
                .extracting(Violation::message)
                .containsExactly(chinese);
        assertThat(VALIDATOR.withLocale(Locale.ENGLISH).validate(issues(issues)).violations())
                .extracting(Violation::message)
                .containsExactly(english);
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                arguments(
                        "2026/44/497 2026-11-06, 2026/44/498 2026-11-13, 2026/46/499 2026-11-20",
                        "期号与“2026 年第 44 期 总 497 期”重复，请更正其中一期。",
                        "The number is that of the issue 2026 年第 44 期 总 497 期 as well; correct one of the two."),
                arguments(
                        "2026/44/497 2026-11-06, 2026/46/499 2026-11-20",
                        "期数与“2026 年第 44 期 总 497 期”不衔接，应为“2026 年第 45 期”：年内期数逐期加 1，新年从 1 起编。请更正，或补上缺少的各期。",
                        "The number does not go on from the issue 2026 年第 44 期 总 497 期: 2026 年第 45 期 is expected, since numbers"
                                + " run on by one and restart with 1 in a new year. Correct it, or add the missing issues."),
                arguments(
                        "0/3/0 -, 0/5/0 -",
                        "期数与“第 3 期”不衔接，应为“第 4 期”：期数逐期加 1，新年可从 1 起编。请更正，或补上缺少的各期。",
                        "The number does not go on from the issue 第 3 期: 第 4 期 is expected, since numbers run on by one; in a"
                                + " new year they may restart with 1. Correct it, or add the missing issues."),
                arguments(
                        "0/0/57 -, 0/0/59 -",
                        "总期数 59 与“总 57 期”不衔接，应为 58：总期数逐期加 1。请更正，或补上缺少的各期。",
                        "The running total 59 does not go on from the issue 总 57 期: 58 is expected, since totals go on by one"
                                + " from issue to issue. Correct it, or add the missing issues."),
                arguments(
                        "0/0/57 -, 0/0/57 -",
                        "期号与“总 57 期”重复，请更正其中一期。",
                        "The number is that of the issue 总 57 期 as well; correct one of the two."),
                arguments(
                        "2026/1/454 2026-01-02, 2026/1/454/2 2026-01-03",
                        "增刊期数与“2026 年第 1 期 总 454 期”不衔接，应为“2026 年第 1 期 增刊第 1 期”：增刊在年内或在所属的一期内逐期加 1。请更正，或补上缺少的增刊。",
                        "The number of the supplement does not go on from 2026 年第 1 期 总 454 期: 2026 年第 1 期 增刊第 1 期 is expected,"
                                + " since supplements run on by one within the year or their main issue. Correct it, or"
                                + " add the missing supplements."),
                arguments(
                        "2026/44/497 2026-11-06, 2026/45/489 2026-11-13, 2026/46/499 2026-11-20",
                        "总期数 489 与“2026 年第 44 期 总 497 期”不衔接，应为 498：总期数逐期加 1。请更正，或补上缺少的各期。",
                        "The running total 489 does not go on from the issue 2026 年第 44 期 总 497 期: 498 is expected, since totals"
                                + " go on by one from issue to issue. Correct it, or add the missing issues."),
                arguments(
                        "2026/44/497 2026-11-06, 2026/44/498/1 2026-11-07",
                        "增刊的总期数 498 与所属的“2026 年第 44 期 总 497 期”不一致，应为 497，请更正。",
                        "The running total 498 is not that of the main issue 2026 年第 44 期 总 497 期, which should be 497; correct it."),
                arguments(
                        "2026/44/497 2026-11-06, 2026/45/498 2026-11-06",
                        "日期 2026-11-06 与“2026 年第 44 期 总 497 期”的日期 2026-11-06 先后颠倒或相同：期数越大，日期应越晚。请核对。",
                        "The date 2026-11-06 is out of order with the issue 2026 年第 44 期 总 497 期 of 2026-11-06: dates rise with the"
                                + " numbers. Check both."),
                arguments(
                        "2026/44/497 2026-11-06, 2026/45/498 2026-11-20",
                        "日期 2026-11-20 离“2026 年第 44 期 总 497 期”的日期 2026-11-06 过近或过远，按刊期应在 2026-11-09 至 2026-11-17 之间。请核对；因节假日调整的，可保留。",
                        "The date 2026-11-20 is too near to or far from the issue 2026 年第 44 期 总 497 期 of 2026-11-06: by the cadence"
                                + " of the bulletin it should lie between 2026-11-09 and 2026-11-17. Check both; leave"
                                + " them if a holiday is the reason."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2025/52/0 2025-12-26, 2026/1/0 2026-01-02", "0/52/0 2025-12-26, 0/1/0 2026-01-02"})
    void adviceForASeriesThatRunsOnOverTheYearsSaysSo(String issues) {
        SeriesValidator validator = SeriesValidator.of(BulletinFormat.builder("要讯")
                .numberSequence(NumberSequence.CONTINUOUS)
                .build());

        assertThat(validator.validate(issues(issues)).violations())
                .filteredOn(violation -> violation.rule().equals(Rule.SERIES_NUMBER))
                .extracting(Violation::message)
                .allSatisfy(message ->
                        assertThat(message).contains("本刊期数跨年连续编排，逐期加 1").doesNotContain("新年可从 1 起编"))
                .isNotEmpty();
        assertThat(validator.withLocale(Locale.ENGLISH).validate(issues(issues)).violations())
                .extracting(Violation::message)
                .anySatisfy(message -> assertThat(message).contains("numbers run on by one, also in a new year"))
                .noneSatisfy(message -> assertThat(message).contains("may restart"));
    }

    /** Over weekends, the week of the National Day and the Spring Festival. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/180/0 2026-09-25, 2026/181/0 2026-09-28, 2026/182/0 2026-09-30, 2026/183/0 2026-10-08",
                "2026/30/0 2026-02-13, 2026/31/0 2026-02-14, 2026/32/0 2026-02-24, 2026/33/0 2026-02-25",
                "2025/244/0 2025-12-31, 2026/1/0 2026-01-04, 2026/2/0 2026-01-05",
                "0/244/0 2025-12-31, 0/245/0 2026-01-04, 0/246/0 2026-01-05"
            })
    void dailyOnWorkingDaysIsNotReported(String issues) {
        SeriesValidator validator = SeriesValidator.of(
                BulletinFormat.builder("快报").cadence(Cadence.workingDays()).build());

        assertThat(validator.validate(issues(issues)).violations()).isEmpty();
    }

    @Test
    void violationsStandInTheOrderOfTheListAndThenOfTheRules() {
        assertThat(VALIDATOR
                        .validate(issues("2026/49/502 2026-11-01, 2026/47/500 2026-11-20, 2026/44/497 2026-11-06, "
                                + "2026/46/999 2026-11-10, 2026/44/498/1 2026-11-10"))
                        .violations())
                .extracting(violation -> violation.rule().id() + " " + violation.path())
                .containsExactly(
                        "series.number issues[0].masthead.number.issue",
                        "series.date issues[0].masthead.date",
                        "series.number issues[3].masthead.number.issue",
                        "series.total issues[3].masthead.number.total",
                        "series.total issues[4].masthead.number.total");
    }

    @Test
    void lastDateThereIsEndsNoCount() {
        Issue last = SeriesIssues.issue(IssueNumber.of(LocalDate.MAX.getYear(), 1, 8), LocalDate.MAX);
        Issue before =
                SeriesIssues.issue(IssueNumber.of(LocalDate.MAX.getYear() - 1, 1, 7), LocalDate.MAX.minusYears(1));
        assertThat(SeriesValidator.of(BulletinFormat.yangtzeDeltaWeekly())
                        .validate(List.of(before, last))
                        .violations())
                .isEmpty();
    }

    @Test
    void cadenceIsAWarningAndTheOthersAreErrors() {
        ValidationReport report = VALIDATOR.validate(issues("2026/44/497 2026-11-06, 2026/45/498 2026-11-20"));
        assertThat(report.isValid()).isTrue();
        assertThat(report.warnings()).hasSize(1);
        assertThat(VALIDATOR
                        .validate(issues("2026/44/497 2026-11-06, 2026/46/499 2026-11-20"))
                        .isValid())
                .isFalse();
    }

    @Test
    void rulesAreSwitchedOffAndRaised() {
        List<Issue> issues = issues("2026/44/497 2026-11-06, 2026/45/498 2026-11-20");
        assertThat(VALIDATOR.without(Rule.SERIES_CADENCE).validate(issues).violations())
                .isEmpty();
        assertThat(VALIDATOR
                        .withErrors(Rule.SERIES_CADENCE)
                        .withLocale(Locale.ENGLISH)
                        .validate(issues)
                        .errors())
                .hasSize(1);
    }

    @Test
    void datesOfAnIrregularSeriesNeedOnlyRise() {
        SeriesValidator irregular =
                SeriesValidator.of(BulletinFormat.builder("不定期简报").build());
        assertThat(irregular
                        .validate(issues("2026/1/1 2026-01-02, 2026/2/2 2026-01-03, 2026/3/3 2026-10-01"))
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "P7D, 2026-03-04, 2026-03-12",
        "P10D, 2026-03-06, 2026-03-16",
        "P14D, 2026-03-08, 2026-03-22",
        "P1M, 2026-03-16, 2026-04-17",
        "P1D, 2026-03-02, 2026-03-03"
    })
    void issueMayComeHalfAPeriodEarlierOrLater(Period cadence, LocalDate earliest, LocalDate latest) {
        SeriesValidator validator =
                SeriesValidator.of(BulletinFormat.builder("简报").cadence(cadence).build());
        LocalDate start = LocalDate.of(2026, 3, 1);
        Issue first = SeriesIssues.issue(IssueNumber.of(2026, 8, 60), start);
        for (LocalDate date = start.plusDays(1); date.getYear() == 2026; date = date.plusDays(1)) {
            Issue second = SeriesIssues.issue(IssueNumber.of(2026, 9, 61), date);
            assertThat(validator.validate(List.of(first, second)).violations().isEmpty())
                    .as(date.toString())
                    .isEqualTo(!date.isBefore(earliest) && !date.isAfter(latest));
        }
    }

    @Test
    void faultsAreTheSameInEveryOrderHoweverManyThereAre() {
        Random random = new Random(4);
        for (int n = 0; n < 200; n++) {
            List<Issue> issues = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                IssueNumber number = IssueNumber.of(2024 + random.nextInt(3), random.nextInt(9), random.nextInt(20))
                        .withSupplement(Math.max(0, random.nextInt(8) - 5));
                Issue issue =
                        SeriesIssues.issue(number, LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000)));
                if (issues.stream()
                        .noneMatch(other -> number.equals(other.masthead().number()))) {
                    issues.add(issue);
                }
            }
            List<String> expected = faults(issues);
            Collections.shuffle(issues, random);
            assertThat(faults(issues)).isEqualTo(expected);
        }
    }

    @Test
    void extremeNumbersAreJudgedLikeOthers() {
        int max = Integer.MAX_VALUE;
        List<Issue> issues = Stream.of(
                        IssueNumber.of(max, max, max).withSupplement(max),
                        IssueNumber.of(max, 1, max),
                        IssueNumber.of(1, max, 1),
                        IssueNumber.of(1, max, max),
                        IssueNumber.of(-1, -1, -1).withSupplement(-1))
                .flatMap(
                        number -> Stream.of(LocalDate.MIN, LocalDate.MAX).map(date -> SeriesIssues.issue(number, date)))
                .toList();
        assertThat(VALIDATOR.validate(issues).errors()).isNotEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void nullsAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> SeriesValidator.of(null))
                .withMessage("format");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.withLocale(null))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(null))
                .withMessage("issues");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(Arrays.asList(SeriesIssues.issue("2026/1/1"), null)))
                .withMessage("issues[1]");
    }

    private static List<String> faults(List<Issue> issues) {
        return VALIDATOR.validate(issues).violations().stream()
                .map(violation -> {
                    String path = violation.path();
                    int index = Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
                    return issues.get(index).masthead() + " " + violation;
                })
                .map(fault -> fault.replaceAll("issues\\[\\d+]", ""))
                .sorted()
                .toList();
    }

    private static List<Issue> issues(String issues) {
        return Arrays.stream(issues.split(", ", -1)).map(SeriesIssues::issue).toList();
    }

    /** Path and rule of each fault of issues with these numbers, a week apart. */
    private static List<String> faultsOf(IssueNumber... numbers) {
        List<Issue> issues = new ArrayList<>();
        for (IssueNumber number : numbers) {
            issues.add(SeriesIssues.issue(number, LocalDate.of(2025, 6, 1).plusWeeks(issues.size())));
        }
        return VALIDATOR.validate(issues).violations().stream()
                .map(violation -> violation.path() + " " + violation.rule())
                .toList();
    }

    @Test
    void combinedIssueHasTheNumbersOfAllItsParts() {
        IssueNumber combined = IssueNumber.of(2025, 12, 88).withLastIssue(13);

        assertThat(faultsOf(IssueNumber.of(2025, 11, 87), combined, IssueNumber.of(2025, 14, 90)))
                .isEmpty();
        assertThat(faultsOf(IssueNumber.of(2025, 11, 87), combined, IssueNumber.of(2025, 15, 91)))
                .containsExactly("issues[2].masthead.number.issue series.number");
        assertThat(faultsOf(IssueNumber.of(2025, 11, 87), combined, IssueNumber.of(2025, 13, 89)))
                .containsExactly("issues[2].masthead.number series.duplicate");
        assertThat(faultsOf(
                        IssueNumber.of(0, 11, 0), IssueNumber.of(0, 12, 0).withLastIssue(13), IssueNumber.of(0, 14, 0)))
                .isEmpty();
    }
}
