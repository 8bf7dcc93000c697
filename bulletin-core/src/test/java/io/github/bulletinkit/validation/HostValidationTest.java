package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.validWithContents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.IssuePart;
import io.github.bulletinkit.model.TocEntry;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host gets that uses only {@code @Valid}, not {@link IssueValidator}. */
class HostValidationTest {
    private static final ValidatorFactory HOST = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE, false))
            .buildValidatorFactory();

    record Request(@Valid Issue issue) {}

    @AfterAll
    static void close() {
        HOST.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({
        "io.github.bulletinkit.validation.RuleTest#mastheadFaults",
        "io.github.bulletinkit.validation.RuleTest#sectionFaults",
        "io.github.bulletinkit.validation.RuleTest#articleFaults",
        "io.github.bulletinkit.validation.RuleTest#textFaults",
        "io.github.bulletinkit.validation.RuleTest#blockFaults",
        "io.github.bulletinkit.validation.RuleTest#colophonFaults",
        "io.github.bulletinkit.validation.RuleTest#contentsFaults",
        "io.github.bulletinkit.validation.RuleTest#pageFaults"
    })
    void hostSeesWhatIssueValidatorSeesButForTheFormat(String rule, Issue issue, String path) {
        BulletinFormat lenient = BulletinFormat.builder("任何简报")
                .optional(IssuePart.values())
                .contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, false, true))
                .build();
        List<String> expected = IssueValidator.of(lenient).validate(issue).errors().stream()
                .map(violation -> violation.path() + " " + violation.message())
                .toList();
        assertThat(HOST.getValidator().validate(issue))
                .extracting(violation -> path(violation) + " " + violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** For Jakarta Validation an element of a list is a separate node, such as {@code reportTo[0].<list element>}. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(".<list element>", "");
    }

    @Test
    void elementOfAListIsFoundByAHost() {
        Issue issue = valid().toBuilder().colophon(c -> c.sendTo("省委", " ")).build();
        assertThat(HOST.getValidator().validate(issue))
                .extracting(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessageTemplate)
                .containsExactly(tuple("colophon.sendTo[1].<list element>", "{io.github.bulletinkit.text.blank}"));
    }

    @Test
    void issueInsideAHostsRequestIsValidated() {
        Request request = new Request(Issues.withMasthead(validWithContents(), m -> m.title("")));
        assertThat(HOST.getValidator().validate(request))
                .extracting(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessageTemplate)
                .containsExactly(tuple("issue.masthead.title", "{io.github.bulletinkit.masthead.title}"));
    }

    @Test
    void payloadTellsTheSeverity() {
        Issue issue = Issues.withEntries(
                Issue.builder()
                        .masthead(m -> m.number(IssueNumber.of(-1, -1, -2).withQuarter(5)))
                        .section(
                                "",
                                s -> s.article("甲", a -> a.paragraph("\u0007")).article("甲", a -> {}))
                        .section("经济热点", s -> {})
                        .build(),
                entries -> entries.add(new TocEntry("\ufffd", "乙", 0)));
        assertThat(HOST.getValidator().validate(issue)).hasSizeGreaterThan(10).allSatisfy(violation -> {
            Rule rule = RuleMessages.rule(violation.getMessageTemplate());
            assertThat(rule.severity()).isEqualTo(Severity.ERROR);
            assertThat(violation.getConstraintDescriptor().getPayload()).containsExactly(ErrorSeverity.class);
        });
    }

    @Test
    void expressionInATitleIsNotEvaluated() {
        Issue issue =
                Issues.withSection(valid(), 1, s -> s.title("${1+1} {title}").article("${1+1} {title}", a -> {}));
        issue = Issues.withArticle(issue, 2, 0, a -> a.title("${1+1} {title}"));
        assertThat(HOST.getValidator().validate(issue).stream()
                        .map(ConstraintViolation::getMessage)
                        .sorted(Comparator.naturalOrder()))
                .containsExactly("已有标题同为“${1+1} {title}”的文章，请删去一篇或改写标题。", "文章没有正文，请补充正文或删去文章。");
    }

    @Test
    void wholeAccessorIsNotValidatedASecondTime() throws Exception {
        Issue issue = Issues.withMasthead(valid(), m -> m.title(""));
        assertThat(HOST.getValidator()
                        .forExecutables()
                        .validateReturnValue(
                                issue.masthead(), issue.masthead().getClass().getMethod("title"), ""))
                .isEmpty();
    }
}
