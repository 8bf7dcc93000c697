package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.contents;
import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.validWithContents;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static io.github.bulletinkit.validation.Issues.withEntries;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static io.github.bulletinkit.validation.Issues.withSection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Pictures;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssueValidatorTest {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());

    @Test
    void everyFaultIsReportedInDocumentOrder() {
        Issue issue = Issue.builder()
                .section(
                        "经济热点",
                        s -> s.article("", a -> a.paragraph("\u0001\ufffd").paragraph(" ")))
                .section("科创聚焦", s -> s.article("丙", a -> {}))
                .section("体育", s -> {})
                .tableOfContents(new TableOfContents(List.of(new TocEntry("科创聚焦", "丁", 3))))
                .build();

        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(Violation::path, violation -> violation.rule().id())
                .containsExactly(
                        tuple("masthead.title", "masthead.title"),
                        tuple("masthead.number", "number.positive"),
                        tuple("masthead.issuer", "masthead.issuer"),
                        tuple("masthead.date", "masthead.date"),
                        tuple("sections[0].articles[0].title", "article.title"),
                        tuple("sections[0].articles[0].body[0]", "text.control"),
                        tuple("sections[0].articles[0].body[0]", "text.replacement"),
                        tuple("sections[0].articles[0].body[1]", "text.blank"),
                        tuple("sections[1]", "section.order"),
                        tuple("sections[1].articles[0]", "article.empty"),
                        tuple("sections[1].articles[0]", "toc.missing"),
                        tuple("sections[2]", "section.empty"),
                        tuple("sections[2].title", "section.unknown"),
                        tuple("tableOfContents.entries[0]", "toc.unknown"));
    }

    @Test
    void faultsOfOneBlockComeInTheOrderOfItsMembers() {
        Table table = Table.builder()
                .caption("\u0001")
                .header("\u0002", "乙")
                .row("甲", "\u0003")
                .row("\u0004")
                .build();
        Issue issue =
                withArticle(valid(), 0, 0, a -> a.body(List.of(table, new Figure(Pictures.png(), "\u0005", "\u0006"))));
        issue = issue.toBuilder()
                .editorNote("")
                .colophon(c -> c.distributeTo("").editor("\u0007").copies(-1))
                .build();

        String body = "sections[0].articles[0].body";
        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(Violation::path)
                .containsExactly(
                        "editorNote[0]",
                        body + "[0].caption",
                        body + "[0].header[0]",
                        body + "[0].rows[0][1]",
                        body + "[0].rows[1]",
                        body + "[0].rows[1][0]",
                        body + "[1].alt",
                        body + "[1].caption",
                        "colophon.distributeTo[0]",
                        "colophon.editor",
                        "colophon.copies");
    }

    @Test
    void numbersOfCellsAreNamed() {
        Issue issue = withArticle(
                valid(),
                0,
                0,
                a -> a.table(t -> t.header("甲", "乙", "丙").row("1", "2", "3").row("4")));
        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(Violation::message)
                .containsExactly("此处有 1 个单元格，而表格有 3 列，请补足（可以是空单元格）或删去多余的。");
    }

    @Test
    void elementsComeInTheOrderOfTheirNumbersNotOfTheirDigits() {
        Issue issue = withArticle(valid(), 0, 0, article -> {
            for (int i = 2; i < 12; i++) {
                article.paragraph("");
            }
        });
        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(Violation::path)
                .startsWith("sections[0].articles[0].body[2]", "sections[0].articles[0].body[3]")
                .endsWith("sections[0].articles[0].body[10]", "sections[0].articles[0].body[11]");
    }

    @Test
    void sectionsAreJudgedByTheFormatGiven() {
        BulletinFormat format =
                BulletinFormat.builder("另一刊").section("域外动态").section("科创聚焦").build();
        assertThat(IssueValidator.of(format).validate(valid()).violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(
                        tuple("section.unknown", "sections[1].title"),
                        tuple("section.unknown", "sections[2].title"),
                        tuple("section.order", "sections[3]"));
    }

    @Test
    void formatWithoutSectionsLeavesThemFree() {
        Issue issue = valid().toBuilder()
                .section("要闻", s -> s.article("要闻一则", a -> a.paragraph("一项工程开工。")))
                .build();
        assertThat(IssueValidator.of(BulletinFormat.builder("简报").build())
                        .validate(issue)
                        .violations())
                .isEmpty();
        assertThat(VALIDATOR.validate(issue).isValid()).isFalse();
    }

    @Test
    void issueWithoutArticlesIsRefusedWhateverTheFormatAndOnce() {
        Issue empty = valid().toBuilder().sections(List.of()).build();
        Issue hollow = empty.toBuilder().section("科创聚焦", s -> {}).build();
        for (BulletinFormat format : List.of(
                BulletinFormat.yangtzeDeltaWeekly(),
                BulletinFormat.builder("简报").build())) {
            IssueValidator validator = IssueValidator.of(format);
            assertThat(validator.validate(empty).violations())
                    .containsExactly(new Violation(Rule.ISSUE_EMPTY, Severity.ERROR, "sections", "本期没有文章，请补充栏目和文章。"));
            assertThat(validator.validate(empty, new TableOfContents(List.of())).violations())
                    .hasSize(1);
            assertThat(validator.validate(hollow).violations())
                    .extracting(violation -> violation.rule().id(), Violation::path)
                    .containsExactly(tuple("section.empty", "sections[0]"));
        }
    }

    @Test
    void ruleThatIsSwitchedOffIsNotReported() {
        Issue issue = withArticle(valid(), 1, 0, a -> a.title("").paragraph("投产。。"));
        IssueValidator lenient = VALIDATOR.without(Rule.ARTICLE_TITLE, EditorialRules.PUNCTUATION_DOUBLED);
        assertThat(lenient.validate(issue).violations()).isEmpty();
        assertThat(lenient.withLocale(Locale.ENGLISH).validate(issue).violations())
                .isEmpty();
        assertThat(VALIDATOR.validate(issue).violations()).hasSize(2);
    }

    @Test
    void warningThatIsRaisedIsAnError() {
        Issue issue = withArticle(valid(), 1, 0, a -> a.paragraph("投产。。"));
        ValidationReport report =
                VALIDATOR.withErrors(Rule.of("punctuation.doubled")).validate(issue);
        assertThat(report.warnings()).isEmpty();
        assertThat(report.errors()).extracting(Violation::severity).containsExactly(Severity.ERROR);
        assertThatExceptionOfType(InvalidIssueException.class).isThrownBy(report::requireValid);
        assertThat(VALIDATOR.validate(issue).isValid()).isTrue();
    }

    @Test
    void lastSettingOfARuleCounts() {
        Issue issue = withArticle(valid(), 1, 0, a -> a.paragraph("投产。。"));
        Rule rule = EditorialRules.PUNCTUATION_DOUBLED;
        assertThat(VALIDATOR.without(rule).withErrors(rule).validate(issue).errors())
                .hasSize(1);
        assertThat(VALIDATOR.withErrors(rule).without(rule).validate(issue).violations())
                .isEmpty();
    }

    @Test
    void contentsThatEqualTheTypesetOnesAreValid() {
        assertThat(VALIDATOR
                        .validate(validWithContents(), contents(3, 3, 4, 6, 6, 8))
                        .violations())
                .isEmpty();
    }

    @Test
    void pageThatIsNotTheTypesetOneIsReportedOnce() {
        Issue issue =
                valid().toBuilder().tableOfContents(contents(3, 3, 99, 6, 6, 8)).build();
        assertThat(VALIDATOR.validate(issue, contents(3, 3, 4, 6, 6, 8)).violations())
                .containsExactly(new Violation(
                        Rule.of("toc.page.mismatch"),
                        Severity.ERROR,
                        "tableOfContents.entries[2]",
                        "目录条目“东澜港吞吐量创新高”的页码为 99，而文章实际从第 4 页开始，请更正。"));
    }

    @Test
    void pageBeforeTheTypesetBodyIsReportedAsSuch() {
        Issue issue =
                valid().toBuilder().tableOfContents(contents(2, 3, 4, 6, 6, 8)).build();
        assertThat(VALIDATOR.validate(issue).isValid()).isTrue();
        assertThat(VALIDATOR.validate(issue, contents(3, 3, 4, 6, 6, 8)).violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(tuple("toc.page.first", "tableOfContents.entries[0]"));
    }

    @Test
    void contentsOfAFormatWithoutPageNumbersNeedNone() {
        Issue unnumbered =
                valid().toBuilder().tableOfContents(contents(0, 0, 0, 0, 0, 0)).build();
        Issue mixed =
                valid().toBuilder().tableOfContents(contents(0, 0, 4, 6, 6, 8)).build();
        IssueValidator withoutPages = inFormat(new ContentsFormat(ContentsPlacement.ABOVE_BODY, false, true));

        assertThat(withoutPages.validate(unnumbered).violations()).isEmpty();
        assertThat(pageFaults(withoutPages, mixed)).containsExactly("toc.page.first", "toc.page.first");
        assertThat(pageFaults(VALIDATOR, unnumbered)).hasSize(6).containsOnly("toc.page.first");
    }

    @Test
    void bodyBelowTheContentsMayBeginOnPageOne() {
        Issue issue =
                valid().toBuilder().tableOfContents(contents(1, 1, 2, 2, 2, 3)).build();

        assertThat(inFormat(new ContentsFormat(ContentsPlacement.ABOVE_BODY, true, true))
                        .validate(issue)
                        .violations())
                .isEmpty();
        assertThat(pageFaults(VALIDATOR, issue)).containsExactly("toc.page.first", "toc.page.first");
    }

    private static IssueValidator inFormat(ContentsFormat contents) {
        return IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly().toBuilder()
                .contents(contents)
                .build());
    }

    private static List<String> pageFaults(IssueValidator validator, Issue issue) {
        return validator.validate(issue).violations().stream()
                .map(violation -> violation.rule().id())
                .toList();
    }

    @Test
    void movedEntryIsHeldAgainstThePageOfItsOwnArticle() {
        Issue issue = withEntries(validWithContents(), entries -> Collections.swap(entries, 1, 2));
        assertThat(VALIDATOR.validate(issue, contents(3, 3, 4, 6, 6, 8)).violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(tuple("toc.order", "tableOfContents.entries[2]"));
    }

    @Test
    void issueThatDeclaresNoContentsIsNotHeldAgainstTheTypesetOnes() {
        assertThat(VALIDATOR.validate(valid(), contents(3, 3, 4, 6, 6, 8)).violations())
                .isEmpty();
    }

    @Test
    void typesetContentsOfAnotherIssueAreRefused() {
        TableOfContents typeset = new TableOfContents(List.of(new TocEntry("科创聚焦", "上周文章", 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(valid(), typeset))
                .withMessageContaining("typeset")
                .withMessageContaining("上周文章");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(null))
                .withMessage("issue");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(valid(), null))
                .withMessage("typeset");
        assertThatNullPointerException()
                .isThrownBy(() -> IssueValidator.of(null))
                .withMessage("format");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.withLocale(null))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.without(Rule.TEXT_BLANK, null))
                .withMessage("rules[1]");
    }

    @Test
    void requireValidListsEveryError() {
        Issue issue = withMasthead(valid(), m -> m.title("").issuer(""));
        ValidationReport report = VALIDATOR.withLocale(Locale.ENGLISH).validate(issue);
        assertThatExceptionOfType(InvalidIssueException.class)
                .isThrownBy(report::requireValid)
                .withMessage("""
                        masthead.title: The name of the bulletin is missing; give it. [masthead.title]
                        masthead.issuer: The issuing office is missing; give it. [masthead.issuer]""")
                .satisfies(invalid -> assertThat(invalid.report()).isSameAs(report));
    }

    @Test
    void messageOfTheExceptionIsInTheLanguageOfTheValidatorAlone() {
        ValidationReport report =
                VALIDATOR.validate(withMasthead(valid(), m -> m.title("").issuer("")));
        assertThatExceptionOfType(InvalidIssueException.class)
                .isThrownBy(report::requireValid)
                .withMessage("""
                        masthead.title: 缺少刊名，请填写。 [masthead.title]
                        masthead.issuer: 缺少编发单位，请填写。 [masthead.issuer]""");
    }

    static List<Rule> rules() {
        return Rule.all().stream().filter(rule -> !rule.concernsPrinting()).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleThatTheValidatorDoesNotCheckIsRefused(Rule rule) {
        SeriesValidator series = SeriesValidator.of(BulletinFormat.yangtzeDeltaWeekly());
        List<ThrowingCallable> onIssues = List.of(
                () -> VALIDATOR.without(EditorialRules.TEXT_SPACING, rule),
                () -> VALIDATOR.withErrors(EditorialRules.TEXT_SPACING, rule));
        List<ThrowingCallable> onSeries =
                List.of(() -> series.without(Rule.SERIES_DATE, rule), () -> series.withErrors(Rule.SERIES_DATE, rule));
        assertThat(rule.concernsSeries() ? onSeries : onIssues)
                .allSatisfy(call -> assertThatCode(call).doesNotThrowAnyException());
        assertThat(rule.concernsSeries() ? onIssues : onSeries)
                .allSatisfy(call -> assertThatIllegalArgumentException()
                        .isThrownBy(call)
                        .withMessage("this validator does not check the rule " + rule.id() + "; set it on "
                                + (rule.concernsSeries() ? "a SeriesValidator" : "an IssueValidator")));
    }

    @Test
    void validIssueIsLetThrough() {
        assertThatCode(() -> VALIDATOR.validate(valid()).requireValid()).doesNotThrowAnyException();
    }

    @Test
    void oneValidatorServesManyThreads() {
        Issue issue =
                withSection(withMasthead(valid(), m -> m.number(IssueNumber.of(2026, 5, 3))), 1, s -> s.title("体育"));
        List<Violation> alone = VALIDATOR.validate(issue).violations();
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> VALIDATOR.validate(issue).violations())
                        .distinct())
                .containsExactly(alone);
    }

    /** An algorithm with quadratic time would take minutes here. */
    @Test
    void issueOfTenThousandArticlesIsValidated() {
        int articles = 10_000;
        int alike = 5_000;
        Section.Builder section = Section.builder().title("科创聚焦");
        List<TocEntry> entries = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String title = i < alike ? "同题" : "第 " + i + " 篇";
            section.article(title, a -> a.paragraph("正文。").paragraph(""));
            entries.add(new TocEntry("经济热点", title, 2 * articles - i));
        }
        Issue issue = valid().toBuilder()
                .sections(List.of(section.build()))
                .tableOfContents(new TableOfContents(entries))
                .build();

        assertThat(VALIDATOR.validate(issue).violations().stream()
                        .collect(Collectors.groupingBy(Violation::rule, Collectors.counting())))
                .containsOnly(
                        entry(Rule.TEXT_BLANK, (long) articles),
                        entry(Rule.ARTICLE_DUPLICATE, alike - 1L),
                        entry(Rule.TOC_SECTION, (long) articles),
                        entry(Rule.TOC_PAGE_ASCENDING, articles - 1L));
    }
}
