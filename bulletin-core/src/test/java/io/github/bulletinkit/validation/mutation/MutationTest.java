package io.github.bulletinkit.validation.mutation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.EditorialCheck;
import io.github.bulletinkit.internal.editorial.EditorialChecks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.validation.Rule;
import io.github.bulletinkit.validation.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole issues, each changed in one random place: the validator finds that place and nothing else. */
class MutationTest {
    private static final int ENOUGH = 20;

    private static List<Base> bases;

    @BeforeAll
    static void readBothIssues() throws IOException {
        bases = List.of(
                Base.of("the sample issue", WholeIssues.sample()),
                Base.of("the metric twin", WholeIssues.evenlySpacedTwin()));
    }

    static List<Entry> entries() {
        return Stream.of(ErrorEntries.all(), WarningEntries.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void mutantsBreakTheRulesThatTheirEntryNamesAndNoOthers(Entry entry) {
        assertThat(bases.stream()
                        .flatMap(base -> entry.mutantsOf(base).stream().map(base::verdictOn))
                        .filter(verdict -> !verdict.isRight()))
                .as("mutants for %s that were not judged as their entry says", entry.rule())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void bothIssuesTogetherGiveEnoughDifferentMutants(Entry entry) {
        assertThat(mutants(entry)).hasSizeGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void entryNamesEveryOtherRuleThatItsMutantsBreak(Entry entry) {
        Set<String> named = new HashSet<>(entry.also());
        named.add(entry.rule());

        List<Mutant> mutants = mutants(entry);
        assertThat(mutants)
                .allSatisfy(mutant ->
                        assertThat(mutant.breaches()).extracting(Breach::rule).contains(entry.rule()));
        assertThat(mutants.stream()
                        .flatMap(mutant -> mutant.breaches().stream())
                        .map(Breach::rule)
                        .collect(toSet()))
                .isEqualTo(named);
    }

    @Test
    void issuesThatTheMutantsComeFromHaveNoErrors() {
        assertThat(bases)
                .flatExtracting(Base::breaches)
                .extracting(Breach::rule)
                .noneMatch(MutationTest::isError);
    }

    private static boolean isError(String rule) {
        return Rule.of(rule).severity() == Severity.ERROR;
    }

    static Stream<EditorialCheck> checks() {
        return Stream.concat(EditorialChecks.OF_TEXTS.stream(), EditorialChecks.OF_PASSAGES.stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void wrongExampleOfARuleBreaksThatRuleAndNoOther(EditorialCheck check) {
        assertThat(bases)
                .map(base -> base.verdictOn(withExample(base.issue(), check)))
                .allMatch(Verdict::isRight);
    }

    /** The wrong example in the editor's note, before a last paragraph. */
    private static Mutant withExample(Issue issue, EditorialCheck check) {
        List<Block> note = new ArrayList<>(issue.editorNote());
        check.wrong().forEach(passage -> note.add(block(passage)));
        note.add(Paragraph.of("以上供参阅。"));
        List<Breach> breaches = check.check().apply(check.wrong()).stream()
                .map(found -> "editorNote[" + (issue.editorNote().size() + found.place()) + "]")
                .map(path -> new Breach(check.rule(), path))
                .toList();
        return Mutant.of("the wrong example", issue.toBuilder().editorNote(note).build())
                .breaking(breaches);
    }

    private static Block block(Passage passage) {
        return passage.rank() == Passage.PARAGRAPH
                ? Paragraph.of(passage.text())
                : new Heading(passage.rank(), passage.text());
    }

    /** The format of the mutants has all parts and requires no section; FormatRuleTest tries these rules with other formats. */
    private static final Set<Rule> OF_OTHER_FORMATS = Set.of(Rule.PART_UNEXPECTED, Rule.SECTION_MISSING);

    /** The rules on series are tried with series, those that concern printing with renderers. */
    @Test
    void everyRuleHasItsEntryOrItsExamples() {
        assertThat(Stream.concat(entries().stream().map(Entry::rule), checks().map(EditorialCheck::rule))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Rule.all().stream()
                        .filter(rule -> !rule.concernsSeries() && !rule.concernsPrinting())
                        .filter(rule -> !OF_OTHER_FORMATS.contains(rule))
                        .map(Rule::id)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void mutantsAreTheSameEachTime(Entry entry) {
        assertThat(mutants(entry))
                .extracting(Mutant::issue)
                .isEqualTo(mutants(entry).stream().map(Mutant::issue).toList());
    }

    private static List<Mutant> mutants(Entry entry) {
        return bases.stream().flatMap(base -> entry.mutantsOf(base).stream()).toList();
    }
}
