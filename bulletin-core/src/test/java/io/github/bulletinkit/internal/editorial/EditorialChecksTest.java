package io.github.bulletinkit.internal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.validation.Rule;
import io.github.bulletinkit.validation.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of checks. */
class EditorialChecksTest {

    static Stream<EditorialCheck> checks() {
        return Stream.concat(EditorialChecks.OF_TEXTS.stream(), EditorialChecks.OF_PASSAGES.stream());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void wrongExampleHasTheFaultOfItsRuleAndRightExampleHasNoFault(EditorialCheck check) {
        assertThat(check.check().apply(check.wrong()))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.remark().message()).matches(check.rule() + "(/[a-z]+)?"));
        assertThat(checks().flatMap(any -> any.check().apply(check.right()).stream()))
                .isEmpty();
    }

    @Test
    void everyCheckIsOfARuleThatWarns() {
        assertThat(checks().map(check -> Rule.of(check.rule()).severity())).containsOnly(Severity.WARNING);
    }
}
