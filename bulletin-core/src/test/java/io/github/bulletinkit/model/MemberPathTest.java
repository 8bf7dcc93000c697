package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberPathTest {

    @Test
    void pathIsReadAsItIsWritten() {
        MemberPath cell = MemberPath.article(2, 0)
                .member("body")
                .element(13)
                .member("rows")
                .element(4)
                .element(1);
        assertThat(MemberPath.parse("sections[2].articles[0].body[13].rows[4][1]"))
                .isEqualTo(cell)
                .hasToString("sections[2].articles[0].body[13].rows[4][1]");
        assertThat(MemberPath.parse("masthead")).isEqualTo(MemberPath.of("masthead"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[0]",
                "masthead.",
                ".title",
                "sections[-1]",
                "sections[a]",
                "sections[99999999999]",
                "a b"
            })
    void textThatIsNoPathIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberPath.parse(text))
                .withMessage("a path is like sections[2].articles[0].title, but is \"" + text + "\"");
    }
}
