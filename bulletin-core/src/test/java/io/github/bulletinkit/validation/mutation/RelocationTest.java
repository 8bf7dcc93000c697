package io.github.bulletinkit.validation.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelocationTest {

    @Test
    void whatStandsBeforeAnInsertedElementStays() {
        Relocation inserted = Relocation.inserted("sections[1].articles[0].body", 1);

        assertThat(paths(inserted, "sections[1].articles[0].body[0]", "sections[1].articles[0].body[10].rows[1]"))
                .containsExactly("sections[1].articles[0].body[0]", "sections[1].articles[0].body[11].rows[1]");
    }

    @Test
    void whatWasRemovedIsNowhere() {
        Relocation removed = Relocation.removed("sections", 1);

        assertThat(paths(removed, "sections[0]", "sections[1].title", "sections[10].title", "masthead.title"))
                .containsExactly("sections[0]", "sections[9].title", "masthead.title");
    }

    @Test
    void whatAMovedElementPassedTakesItsPlace() {
        assertThat(paths(
                        Relocation.moved("sections", 0, 2), "sections[0]", "sections[1]", "sections[2]", "sections[3]"))
                .containsExactly("sections[2]", "sections[0]", "sections[1]", "sections[3]");
        assertThat(paths(
                        Relocation.moved("sections", 2, 0), "sections[0]", "sections[1]", "sections[2]", "sections[3]"))
                .containsExactly("sections[1]", "sections[2]", "sections[0]", "sections[3]");
    }

    private static Stream<String> paths(Relocation relocation, String... paths) {
        return Stream.of(paths).flatMap(path -> relocation.of(path).stream());
    }
}
