package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import org.junit.jupiter.api.Test;

class RepairTest {

    @Test
    void everyRepairOfTheParserHasAKind() {
        Line line = new Line(7, 0, 0, "一");
        RepairLog log = new RepairLog();
        log.mastheadDropped(line);
        log.bulletDropped(line, "·");
        log.rowJoined(line, 8, "一");
        log.rowDropped(line);
        log.folioDropped(line);
        log.runningHeadDropped(line);
        log.sectionSupplied(line, "一");
        log.sourceSupplied(line, "一");
        log.titleJoined(line, 8, "一");
        log.titleRespaced(line, line);
        log.titleSpelledTwice(line, "一", "二", "一");
        log.paragraphJoined(line, line);
        log.format(line, "一");
        log.textMoved(line, "一", "二");
        log.noteKept(line, "一");
        log.tableRead(line, 8);

        assertThat(log.entries())
                .extracting(entry -> Repair.Kind.of(entry.kind()))
                .contains(Repair.Kind.values());
    }

    @Test
    void idsNeverChange() {
        assertThat(Repair.Kind.values())
                .extracting(Repair.Kind::id)
                .containsExactly(
                        "format",
                        "masthead.dropped",
                        "bullet.dropped",
                        "row.joined",
                        "row.dropped",
                        "folio.dropped",
                        "running-head.dropped",
                        "section.supplied",
                        "source.supplied",
                        "title.joined",
                        "title.respaced",
                        "text.moved",
                        "note.kept",
                        "table.read",
                        "paragraph.joined");
    }
}
