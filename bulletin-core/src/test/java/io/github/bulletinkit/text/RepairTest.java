package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepairTest {

    @Test
    void idsNeverChange() {
        assertThat(Repair.Kind.values())
                .extracting(Repair.Kind::id)
                .containsExactly(
                        "masthead.dropped",
                        "bullet.dropped",
                        "row.joined",
                        "row.dropped",
                        "folio.dropped",
                        "running-head.dropped",
                        "section.supplied",
                        "title.joined",
                        "title.respaced",
                        "paragraph.joined");
    }
}
