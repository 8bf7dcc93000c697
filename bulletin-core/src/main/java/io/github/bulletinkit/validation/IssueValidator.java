package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.internal.validation.Yardstick;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;

/**
 * Holds issues against all {@link Rule}s of a single issue, those of a bulletin format included. Immutable and safe to share between
 * threads.
 */
public final class IssueValidator {
    /** Shared, since it is costly to make; nothing of the host's class path or settings reaches it. */
    private static final HibernateValidatorFactory PROVIDER = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .externalClassLoader(IssueValidator.class.getClassLoader())
            .messageInterpolator(new RuleMessages(Locale.SIMPLIFIED_CHINESE))
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);

    private final BulletinFormat format;
    private final RuleMessages messages;
    private final Severities severities;

    private IssueValidator(BulletinFormat format, RuleMessages messages, Severities severities) {
        this.format = format;
        this.messages = messages;
        this.severities = severities;
    }

    /**
     * A validator for the issues of one series, whose messages are in simplified Chinese.
     *
     * @param format the format of the series
     * @return the validator
     */
    public static IssueValidator of(BulletinFormat format) {
        requireNonNull(format, "format");
        return new IssueValidator(
                format,
                new RuleMessages(Locale.SIMPLIFIED_CHINESE),
                Severities.of(Predicate.not(Rule::concernsSeries)));
    }

    /**
     * The same validator with messages in another language.
     *
     * @param locale any Chinese locale for simplified Chinese, any other for English
     * @return the validator
     */
    public IssueValidator withLocale(Locale locale) {
        requireNonNull(locale, "locale");
        return new IssueValidator(format, new RuleMessages(locale), severities);
    }

    /**
     * The same validator without some rules: their breaches are not reported.
     *
     * @param rules the rules to switch off; by id through {@link Rule#of}
     * @return the validator
     * @throws IllegalArgumentException if a rule concerns a series: that is for a {@link SeriesValidator}
     */
    public IssueValidator without(Rule... rules) {
        return new IssueValidator(format, messages, severities.without(rules));
    }

    /**
     * The same validator, to which the breaches of some rules are errors, so that no issue passes that has one.
     *
     * @param rules the rules to raise, usually those of warnings; by id through {@link Rule#of}
     * @return the validator
     * @throws IllegalArgumentException if a rule concerns a series: that is for a {@link SeriesValidator}
     */
    public IssueValidator withErrors(Rule... rules) {
        return new IssueValidator(format, messages, severities.withErrors(rules));
    }

    /**
     * Judges an issue by itself.
     *
     * @param issue the issue
     * @return all violations
     */
    public ValidationReport validate(Issue issue) {
        requireNonNull(issue, "issue");
        return validate(issue, new Yardstick(format, null));
    }

    /**
     * Judges an issue, and the pages of its declared table of contents by those on which a renderer set the articles.
     *
     * @param issue the issue
     * @param typeset the table of contents as the renderer resolved it for this issue: one entry for each article, in order
     * @return all violations
     * @throws IllegalArgumentException if the resolved table of contents is not that of this issue
     */
    public ValidationReport validate(Issue issue, TableOfContents typeset) {
        requireNonNull(issue, "issue");
        requireNonNull(typeset, "typeset");
        requireSameArticles(issue, typeset);
        return validate(issue, new Yardstick(format, typeset));
    }

    private ValidationReport validate(Issue issue, Yardstick yardstick) {
        List<Breach> breaches = new ArrayList<>();
        PROVIDER.usingContext()
                .messageInterpolator(messages)
                .constraintValidatorPayload(yardstick)
                .getValidator()
                .validate(issue, Default.class, Editorial.class)
                .forEach(violation -> breaches.add(Breach.of(violation)));
        breaches.sort(Breach.IN_DOCUMENT_ORDER);
        return new ValidationReport(breaches.stream()
                .flatMap(breach ->
                        severities.violation(breach.rule(), breach.path().toString(), breach.message()))
                .toList());
    }

    private static void requireSameArticles(Issue issue, TableOfContents typeset) {
        List<String> titles = issue.sections().stream()
                .flatMap(section -> section.articles().stream())
                .map(article -> article.title())
                .toList();
        List<String> listed =
                typeset.entries().stream().map(entry -> entry.title()).toList();
        if (!titles.equals(listed)) {
            throw new IllegalArgumentException(
                    "typeset must list the issue's articles in order: " + titles + ", but lists " + listed);
        }
    }

    private record Breach(ReportedMember path, Rule rule, String message) {
        static final Comparator<Breach> IN_DOCUMENT_ORDER =
                Comparator.comparing(Breach::path).thenComparing(Breach::rule);

        static Breach of(ConstraintViolation<Issue> violation) {
            return new Breach(
                    ReportedMember.of(violation.getRootBean(), violation.getPropertyPath()),
                    RuleMessages.rule(violation.getMessageTemplate()),
                    RuleMessages.words(violation.getMessage()));
        }
    }
}
