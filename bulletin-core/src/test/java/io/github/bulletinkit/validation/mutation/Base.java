package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;

/**
 * A valid issue to change, with a declared table of contents.
 *
 * @param name its name in messages
 * @param typeset its table of contents, which is the declared one
 * @param breaches what a validator finds in it as it is
 */
record Base(String name, Issue issue, TableOfContents typeset, List<Breach> breaches) {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final int FIRST_PAGE = 3;

    static Base of(String name, Issue issue) {
        TableOfContents typeset = twoArticlesOnEachPage(issue);
        Issue declaring = issue.toBuilder().tableOfContents(typeset).build();
        return new Base(name, declaring, typeset, breaches(VALIDATOR.validate(declaring, typeset)));
    }

    private static TableOfContents twoArticlesOnEachPage(Issue issue) {
        List<TocEntry> entries = new ArrayList<>();
        for (Section section : issue.sections()) {
            for (Article article : section.articles()) {
                entries.add(new TocEntry(section.title(), article.title(), FIRST_PAGE + entries.size() / 2));
            }
        }
        return new TableOfContents(entries);
    }

    /** Whether a text breaks no rule yet, so that the effect of a change is known. */
    boolean isSound(TextAt text) {
        return breaches.stream().noneMatch(breach -> breach.path().equals(text.path()));
    }

    Verdict verdictOn(Mutant mutant) {
        TableOfContents pages = mutant.typeset();
        List<Breach> found = breaches(
                pages == null ? VALIDATOR.validate(mutant.issue()) : VALIDATOR.validate(mutant.issue(), pages));
        List<Breach> kept = breaches.stream()
                .flatMap(breach ->
                        mutant.relocation().of(breach.path()).stream().map(path -> new Breach(breach.rule(), path)))
                .toList();
        return Verdict.of(name + ": " + mutant.words(), mutant.breaches(), kept, found);
    }

    private static List<Breach> breaches(ValidationReport report) {
        return report.violations().stream().map(Breach::of).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
