package host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.WarningSeverity;
import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssuePart;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Rule;
import io.github.bulletinkit.validation.Severity;
import io.github.bulletinkit.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.i18n.LocaleContextHolder;

/** Validation by Spring Boot, compared with what {@link IssueValidator} reports. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostedValidationTest {
    /** Rules that a host cannot check: those of the format, and those on fonts, pages and pictures. */
    private static final Set<Rule> UNKNOWN_TO_HOSTS = Set.of(
            Rule.MASTHEAD_ISSUER,
            Rule.MASTHEAD_DATE,
            Rule.PART_UNEXPECTED,
            Rule.SECTION_TITLE,
            Rule.SECTION_UNKNOWN,
            Rule.SECTION_MISSING,
            Rule.SECTION_ORDER,
            Rule.ARTICLE_TITLE,
            Rule.TOC_PAGE_MISMATCH,
            Rule.GLYPH_MISSING,
            Rule.PICTURE_DAMAGED,
            Rule.TABLE_TOO_WIDE);

    /** A host knows no format, and so no page that the body cannot begin on. */
    private static final IssueValidator LIBRARY = IssueValidator.of(BulletinFormat.builder("任何简报")
            .optional(IssuePart.values())
            .contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, true, true))
            .build());

    @Autowired
    private Validator validator;

    @Autowired
    private IssueDesk desk;

    record Finding(String rule, String path, String message) {

        static Finding of(Violation violation) {
            return new Finding(violation.rule().id(), violation.path(), violation.message());
        }

        /** The template names the rule. For Jakarta Validation an element of a list is a separate node. */
        static Finding of(ConstraintViolation<?> violation) {
            String rule =
                    violation.getMessageTemplate().replaceFirst("^\\{io\\.github\\.bulletinkit\\.([^/}]+).*}$", "$1");
            String path = violation.getPropertyPath().toString().replace(".<list element>", "");
            return new Finding(rule, path, violation.getMessage());
        }
    }

    @AfterEach
    void forgetLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Stream<Arguments> issuesInBothLanguages() {
        return BrokenIssues.all()
                .flatMap(issue ->
                        Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.US).map(locale -> Arguments.of(issue, locale)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("issuesInBothLanguages")
    void hostSeesWhatTheLibrarySees(Issue issue, Locale locale) {
        List<Violation> reported = LIBRARY.withLocale(locale).validate(issue).violations().stream()
                .filter(violation -> !UNKNOWN_TO_HOSTS.contains(violation.rule()))
                .toList();
        List<Violation> errors = reported.stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
        assertThat(reported).isNotEmpty();

        LocaleContextHolder.setLocale(locale);
        assertThat(findings(validator.validate(issue))).containsExactlyInAnyOrderElementsOf(findings(errors));
        assertThat(findings(validator.validate(issue, Default.class, Editorial.class)))
                .containsExactlyInAnyOrderElementsOf(findings(reported));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("host.BrokenIssues#all")
    void errorsAreInTheDefaultGroupAndWarningsInTheirOwn(Issue issue) {
        assertThat(validator.validate(issue))
                .flatExtracting(violation -> violation.getConstraintDescriptor().getPayload())
                .allMatch(ErrorSeverity.class::equals);
        assertThat(validator.validate(issue, Editorial.class))
                .flatExtracting(violation -> violation.getConstraintDescriptor().getPayload())
                .allMatch(WarningSeverity.class::equals);
    }

    @Test
    void everyRuleThatAHostCanCheckIsTried() {
        assertThat(BrokenIssues.all()
                        .map(Named::getPayload)
                        .flatMap(issue -> LIBRARY.validate(issue).violations().stream())
                        .map(Violation::rule))
                .containsAll(Rule.all().stream()
                        .filter(rule -> !UNKNOWN_TO_HOSTS.contains(rule))
                        .filter(rule -> !rule.id().startsWith("series."))
                        .toList());
    }

    @Test
    void serviceRefusesAnIssueWithErrorsInTheLanguageOfTheRequest() {
        Issue untitled = BrokenIssues.untitled();

        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(findings(refusal(() -> desk.submit(untitled))))
                .containsExactly(new Finding(
                        "masthead.title",
                        "submit.issue.masthead.title",
                        "The name of the bulletin is missing; give it."));

        LocaleContextHolder.setLocale(Locale.CHINA);
        assertThat(findings(refusal(() -> desk.submit(untitled))))
                .containsExactly(new Finding("masthead.title", "submit.issue.masthead.title", "缺少刊名，请填写。"));
    }

    @Test
    void serviceTakesAnIssueThatHasWarningsOnly() {
        assertThat(desk.submit(BrokenIssues.withWarnings())).isEqualTo("received: 东澜湾区每周要讯");
    }

    @Test
    void constraintsHoldOnARecordOfTheHosts() {
        assertThat(findings(refusal(() -> desk.announce(new Notice("停水\u0007通知")))))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("text.control", "announce.notice.title"));

        Notice doubled = new Notice("停水通知，，请相互转告");
        assertThat(desk.announce(doubled)).isEqualTo("announced: 停水通知，，请相互转告");
        assertThat(findings(validator.validate(doubled, Editorial.class)))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("punctuation.doubled", "title"));
    }

    @Test
    void hibernateValidatorIsTheOneOfTheHost() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith(System.getProperty("host.hibernate-validator") + ".");
    }

    private static Set<ConstraintViolation<?>> refusal(Runnable call) {
        return assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(call::run)
                .actual()
                .getConstraintViolations();
    }

    private static List<Finding> findings(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(Finding::of).toList();
    }

    private static List<Finding> findings(List<Violation> violations) {
        return violations.stream().map(Finding::of).toList();
    }
}
