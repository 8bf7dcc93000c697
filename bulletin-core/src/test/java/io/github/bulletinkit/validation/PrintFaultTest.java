package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.contents;
import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.validWithContents;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What renderers find is reported like the breaches of other rules. */
class PrintFaultTest {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final IssueValidator ENGLISH = VALIDATOR.withLocale(Locale.ENGLISH);
    private static final String BODY = "sections[0].articles[0].body[0]";

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        "glyph.missing",
                        PrintFault.missingGlyph(BODY, 0x2A6A5),
                        "没有字体含有字符 U+2A6A5 𪚥，请改用别的字符。",
                        "No font has the character U+2A6A5 𪚥; replace it or add a font that has it."),
                arguments(
                        "picture.damaged",
                        PrintFault.damagedPicture(BODY, "image/png 1660 × 760"),
                        "图片（image/png 1660 × 760）已损坏，请重新保存或另换一幅。",
                        "The picture (image/png 1660 × 760) is damaged; save it again or replace it."),
                arguments(
                        "table.too-wide",
                        PrintFault.wideTable(BODY, 30, 7.5),
                        "表格有 30 列，字号小于 7.5 磅才排得下，请减少列数、缩短文字或改用更大的纸张。",
                        "The table has 30 columns and fits the page only in text smaller than 7.5 pt;"
                                + " use fewer columns, shorter words or a larger page."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultIsAnErrorInTheLanguageOfTheValidator(String rule, PrintFault fault, String chinese, String english) {
        assertThat(report(VALIDATOR, valid(), fault))
                .containsExactly(new Violation(Rule.of(rule), Severity.ERROR, BODY, chinese));
        assertThat(report(ENGLISH, valid(), fault))
                .containsExactly(new Violation(Rule.of(rule), Severity.ERROR, BODY, english));
    }

    @Test
    void faultsAreReportedInTheOrderOfTheDocumentAmongTheOthers() {
        Issue issue =
                withMasthead(withArticle(validWithContents(), 0, 0, a -> a.paragraph("正\ufffd。")), m -> m.issuer(""));
        assertThat(VALIDATOR
                        .validate(
                                issue,
                                contents(3, 3, 4, 6, 6, 9),
                                List.of(
                                        PrintFault.wideTable("sections[1].articles[0].body[0]", 30, 7.5),
                                        PrintFault.missingGlyph("sections[0].title", 0xE000),
                                        PrintFault.missingGlyph("", 0xE001),
                                        PrintFault.missingGlyph("masthead.title", 0xE002)))
                        .violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(
                        tuple("glyph.missing", ""),
                        tuple("glyph.missing", "masthead.title"),
                        tuple("masthead.issuer", "masthead.issuer"),
                        tuple("glyph.missing", "sections[0].title"),
                        tuple("text.replacement", "sections[0].articles[0].body[2]"),
                        tuple("table.too-wide", "sections[1].articles[0].body[0]"),
                        tuple("toc.page.mismatch", "tableOfContents.entries[5]"));
    }

    @Test
    void characterThatBreaksAnotherRuleIsReportedOnce() {
        Issue issue = withMasthead(valid(), m -> m.title("要\u0007\ufffd讯\ue000").issuer("\u2003"));
        PrintFault[] faults = {
            PrintFault.missingGlyph("masthead.title", 7),
            PrintFault.missingGlyph("masthead.title", 0xFFFD),
            PrintFault.missingGlyph("masthead.title", 0xE000),
            PrintFault.missingGlyph("masthead.issuer", 0x2003)
        };
        assertThat(report(VALIDATOR, issue, faults))
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(
                        tuple("text.control", "masthead.title"),
                        tuple("text.replacement", "masthead.title"),
                        tuple("glyph.missing", "masthead.title"),
                        tuple("masthead.issuer", "masthead.issuer"));
    }

    @Test
    void characterIsReportedAsMissingWhereTheRuleAgainstItIsSwitchedOff() {
        Issue issue = withMasthead(valid(), m -> m.title("要\u202e讯"));
        PrintFault fault = PrintFault.missingGlyph("masthead.title", 0x202E);
        assertThat(report(VALIDATOR.without(Rule.TEXT_CONTROL), issue, fault))
                .extracting(Violation::rule, Violation::message)
                .containsExactly(tuple(Rule.GLYPH_MISSING, "没有字体含有字符 U+202E，请改用别的字符。"));
    }

    @Test
    void ruleThatConcernsPrintingCannotBeSwitchedOff() {
        List<Rule> rules = Rule.all().stream().filter(Rule::concernsPrinting).toList();
        assertThat(rules).containsExactly(Rule.GLYPH_MISSING, Rule.PICTURE_DAMAGED, Rule.TABLE_TOO_WIDE);
        assertThat(rules).allSatisfy(rule -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VALIDATOR.without(EditorialRules.TEXT_SPACING, rule))
                    .withMessage("the rule " + rule.id()
                            + " cannot be switched off: an issue that breaks it cannot be printed");
            assertThat(VALIDATOR.withErrors(rule)).isNotNull();
            SeriesValidator series = SeriesValidator.of(BulletinFormat.yangtzeDeltaWeekly());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> series.without(rule))
                    .withMessage(
                            "this validator does not check the rule " + rule.id() + "; set it on an IssueValidator");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"masthead.subtitle", "sections[9].title", "sections.title", "masthead[0]", "masthead.title.text"
            })
    void faultAtNoMemberOfTheIssueIsRefused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(VALIDATOR, valid(), PrintFault.missingGlyph(path, 0xE000)))
                .withMessage("the issue has no member " + path);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(valid(), null, null))
                .withMessage("faults");
        assertThatNullPointerException()
                .isThrownBy(() -> PrintFault.missingGlyph(null, 'a'))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> PrintFault.damagedPicture("editorNote[0]", null))
                .withMessage("picture");
    }

    private static List<Violation> report(IssueValidator validator, Issue issue, PrintFault... faults) {
        return validator.validate(issue, null, List.of(faults)).violations();
    }
}
