package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.validation.Rule;
import io.github.bulletinkit.validation.Severity;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rules for readers is that of the library. */
class RuleTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\|([^|]*`[^|]*)\\| (error|warning) .*\\|$");
    private static final Pattern ID = Pattern.compile("`([a-z]+(?:\\.[a-z-]+)+)`");

    private final String table = ProjectDocument.read("bulletin-core/RULES.md").text();

    RuleTableTest() throws IOException {}

    @Test
    void namesEveryRuleOnce() {
        assertThat(rows().flatMap(RuleTableTest::ids))
                .containsExactlyInAnyOrderElementsOf(
                        Rule.all().stream().map(Rule::id).toList());
    }

    @Test
    void saysWhichRulesWarn() {
        assertThat(rows()).allSatisfy(row -> {
            Severity said = row.group(2).equals("warning") ? Severity.WARNING : Severity.ERROR;
            assertThat(ids(row).map(id -> Rule.of(id).severity()))
                    .as(row.group())
                    .allMatch(said::equals);
        });
    }

    private Stream<MatchResult> rows() {
        return ROW.matcher(table).results();
    }

    private static Stream<String> ids(MatchResult row) {
        return ID.matcher(row.group(1)).results().map(id -> id.group(1));
    }
}
