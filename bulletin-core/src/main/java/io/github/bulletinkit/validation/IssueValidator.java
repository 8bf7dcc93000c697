package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.internal.validation.SeriesFacts;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueText;
import io.github.bulletinkit.model.TableOfContents;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Checks a single issue: the {@link Rule}s of the library, the sections of a {@link BulletinFormat}, and rules of an office.
 * Immutable and safe to share between threads; make one and keep it.
 *
 * <p>Glyphs, pictures and page numbers need typeset pages: {@code PdfRenderer.proof} of bulletin-render checks them too.
 */
public final class IssueValidator extends RuleValidator<IssueValidator> {
    /** Shared, because it is slow to build. Nothing on the host's class path or in its settings changes it. */
    private static final HibernateValidatorFactory PROVIDER = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .externalClassLoader(IssueValidator.class.getClassLoader())
            .messageInterpolator(new RuleMessages(Locale.SIMPLIFIED_CHINESE))
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);

    private final BulletinFormat format;
    private final List<EditorialRule> ofHost;

    private IssueValidator(
            BulletinFormat format, List<EditorialRule> ofHost, RuleMessages messages, Severities severities) {
        super(messages, severities);
        this.format = format;
        this.ofHost = ofHost;
    }

    /** Returns a validator for the issues of one series, with messages in simplified Chinese. */
    public static IssueValidator of(BulletinFormat format) {
        requireNonNull(format, "format");
        List<Rule> rules =
                Rule.all().stream().filter(rule -> !rule.concernsSeries()).toList();
        return new IssueValidator(format, List.of(), new RuleMessages(Locale.SIMPLIFIED_CHINESE), Severities.of(rules));
    }

    @Override
    IssueValidator with(RuleMessages messages, Severities severities) {
        return new IssueValidator(format, ofHost, messages, severities);
    }

    /**
     * Returns a copy that also checks these rules of an office, such as {@link Terms}. They are reported like the library's,
     * and {@link #without} and {@link #withErrors} accept them.
     *
     * @throws IllegalArgumentException if a rule has the id of another
     */
    public IssueValidator withRules(EditorialRule... rules) {
        return withRules(Arrays.asList(requireNonNull(rules, "rules")));
    }

    /**
     * Returns a copy that also checks these rules of an office.
     *
     * @throws IllegalArgumentException if a rule has the id of another
     */
    public IssueValidator withRules(List<EditorialRule> rules) {
        Severities more = severities;
        List<EditorialRule> all = new ArrayList<>(ofHost);
        for (int i = 0; i < requireNonNull(rules, "rules").size(); i++) {
            EditorialRule rule = requireNonNull(rules.get(i), "rules[" + i + "]");
            all.add(rule);
            more = more.and(rule.rule());
        }
        return new IssueValidator(format, List.copyOf(all), messages, more);
    }

    /** Checks an issue. Its page numbers are not compared with typeset pages. */
    public ValidationReport validate(Issue issue) {
        return validate(issue, null, List.of());
    }

    /**
     * Checks an issue, and compares the pages of its declared table of contents with the typeset ones.
     *
     * @param typeset the table of contents that a renderer made for this issue: an entry for each article, in order
     * @throws IllegalArgumentException if {@code typeset} does not list the articles of this issue
     */
    public ValidationReport validate(Issue issue, TableOfContents typeset) {
        return validate(issue, requireNonNull(typeset, "typeset"), List.of());
    }

    /**
     * Checks an issue, and adds what a renderer found to the report.
     *
     * @param typeset the table of contents that a renderer made for this issue; null if the issue could not be typeset
     * @param faults why the issue cannot be printed, in any order
     * @throws IllegalArgumentException if {@code typeset} does not list the articles of this issue, or if the issue has no
     *     member at the path of a fault
     */
    public ValidationReport validate(Issue issue, @Nullable TableOfContents typeset, List<PrintFault> faults) {
        requireNonNull(issue, "issue");
        if (typeset != null) {
            requireSameArticles(issue, typeset);
        }
        List<Breach> breaches = breaches(issue, new SeriesFacts(format, typeset));
        breaches.addAll(foundByRenderer(issue, requireNonNull(faults, "faults"), breaches));
        breaches.sort(Comparator.comparing(Breach::member).thenComparing(breach -> severities.order(breach.rule())));
        return new ValidationReport(breaches.stream()
                .flatMap(breach ->
                        severities.violation(breach.rule(), breach.member().path(), breach.message()))
                .toList());
    }

    /** The breaches of the library's rules and the host's. */
    private List<Breach> breaches(Issue issue, SeriesFacts facts) {
        List<Breach> breaches = new ArrayList<>();
        PROVIDER.usingContext()
                .messageInterpolator(messages)
                .constraintValidatorPayload(facts)
                .getValidator()
                .validate(issue, Default.class, Editorial.class)
                .forEach(violation -> breaches.add(Breach.of(violation)));
        if (!ofHost.isEmpty()) {
            issue.texts().forEach(text -> breaches.addAll(breaches(issue, text)));
        }
        return breaches;
    }

    /** The faults that no other breach reports already. */
    private List<Breach> foundByRenderer(Issue issue, List<PrintFault> faults, List<Breach> others) {
        Map<String, List<Rule>> reported = others.stream()
                .filter(breach -> severities.isChecked(breach.rule()))
                .collect(groupingBy(breach -> breach.member().path(), mapping(Breach::rule, toList())));
        return faults.stream()
                .filter(fault ->
                        reported.getOrDefault(fault.path(), List.of()).stream().noneMatch(fault::hasTheCauseOf))
                .map(fault -> new Breach(
                        ReportedMember.of(issue, fault.path()),
                        fault.rule(),
                        messages.words(fault.rule().id(), fault.parameters())))
                .toList();
    }

    /** The breaches of the host's rules by one text. */
    private List<Breach> breaches(Issue issue, IssueText text) {
        return ofHost.stream()
                .flatMap(rule -> rule.check(text, messages.locale()).stream()
                        .map(message -> new Breach(ReportedMember.of(issue, text.path()), rule.rule(), message)))
                .toList();
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

    private record Breach(ReportedMember member, Rule rule, String message) {

        static Breach of(ConstraintViolation<Issue> violation) {
            return new Breach(
                    ReportedMember.of(violation.getRootBean(), violation.getPropertyPath()),
                    RuleMessages.rule(violation.getMessageTemplate()),
                    RuleMessages.words(violation.getMessage()));
        }
    }
}
