package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import java.util.Objects;

/** Faults of the masthead. */
final class MastheadMutations {
    private static final int MANY = 2000;

    private MastheadMutations() {}

    static Mutation blankTitle() {
        return Mutation.of((base, chance) -> {
            String blank = chance.blank();
            Issue issue = base.issue().toBuilder().masthead(m -> m.title(blank)).build();
            return mutant("the masthead's title is " + Words.quoted(blank), issue, "masthead.title", "masthead.title");
        });
    }

    static Mutation blankIssuer() {
        return Mutation.of((base, chance) -> {
            String blank = chance.blank();
            Issue issue =
                    base.issue().toBuilder().masthead(m -> m.issuer(blank)).build();
            return mutant("the issuer is " + Words.quoted(blank), issue, "masthead.issuer", "masthead.issuer");
        });
    }

    /** The date can be left out in one way only, so each mutant also gets another valid number. */
    static Mutation undated() {
        return Mutation.of((base, chance) -> {
            int issue = chance.between(1, MANY);
            IssueNumber number = IssueNumber.of(chance.between(1, MANY), issue, issue + chance.between(0, MANY));
            Issue mutated = base.issue().toBuilder()
                    .masthead(m -> m.number(number).withoutDate())
                    .build();
            return mutant(
                    "the date of " + PrintedWords.STANDARD.print(number) + " is left out",
                    mutated,
                    "masthead.date",
                    "masthead.date");
        });
    }

    static Mutation yearThatIsNone() {
        return Mutation.of((base, chance) -> {
            IssueNumber it = number(base);
            return renumbered(
                    base,
                    IssueNumber.of(chance.between(-MANY, 0), it.issue(), it.total())
                            .withSupplement(it.supplement()),
                    "number.positive",
                    "year");
        });
    }

    static Mutation issueThatIsNone() {
        return Mutation.of((base, chance) -> {
            IssueNumber it = number(base);
            return renumbered(
                    base,
                    IssueNumber.of(it.year(), chance.between(-MANY, 0), it.total())
                            .withSupplement(it.supplement()),
                    "number.positive",
                    "issue");
        });
    }

    static Mutation unnumbered() {
        return Mutation.of((base, chance) -> {
            Issue mutated = base.issue().toBuilder()
                    .masthead(Masthead.Builder::withoutNumber)
                    .build();
            return mutant("the number is left out", mutated, "number.positive", "masthead.number");
        });
    }

    static Mutation quarterThatIsNone() {
        return Mutation.of((base, chance) -> {
            int quarter = chance.coin() ? chance.between(5, MANY) : chance.between(-MANY, -1);
            return renumbered(base, number(base).withQuarter(quarter), "number.quarter", "quarter");
        });
    }

    static Mutation lastIssueNotAfterTheFirst() {
        return Mutation.of((base, chance) -> {
            IssueNumber it = number(base);
            int last = chance.coin() ? it.issue() : chance.between(-MANY, -1);
            return renumbered(base, it.withLastIssue(last), "number.combined", "lastIssue");
        });
    }

    static Mutation totalBelowIssue() {
        return Mutation.of((base, chance) -> {
            IssueNumber it = number(base);
            int issue = chance.between(1, MANY);
            return renumbered(
                    base,
                    IssueNumber.of(it.year(), issue, issue - chance.between(1, MANY))
                            .withSupplement(it.supplement()),
                    "number.total",
                    "total");
        });
    }

    static Mutation otherYear() {
        return Mutation.of((base, chance) -> {
            IssueNumber it = number(base);
            int year = chance.coin() ? chance.between(1, it.year() - 1) : it.year() + chance.between(1, MANY);
            return renumbered(
                    base,
                    IssueNumber.of(year, it.issue(), it.total()).withSupplement(it.supplement()),
                    "number.year",
                    "year");
        });
    }

    static Mutation negativeSupplement() {
        return Mutation.of((base, chance) -> renumbered(
                base, number(base).withSupplement(-chance.between(1, MANY)), "number.supplement", "supplement"));
    }

    private static IssueNumber number(Base base) {
        return Objects.requireNonNull(base.issue().masthead().number());
    }

    private static Mutant renumbered(Base base, IssueNumber number, String rule, String member) {
        Issue issue = base.issue().toBuilder().masthead(m -> m.number(number)).build();
        return mutant("the number is " + PrintedWords.STANDARD.print(number), issue, rule, "masthead.number." + member);
    }

    private static Mutant mutant(String words, Issue issue, String rule, String path) {
        return Mutant.of(words, issue).breaking(rule, path);
    }
}
