package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the cells of a table are. */
class TableGridTest {

    @Test
    void cellIsInTheFirstFreeColumnOfItsRow() {
        Table table = Table.builder()
                .row(row -> row.cell("甲", 1, 2).cell("乙", 2, 1).cell("丙"))
                .row("丁", "戊", "己")
                .build();

        assertThat(dump(table.rows())).containsExactly("甲0+1×2 乙1+2×1 丙3+1×1", "丁1+1×1 戊2+1×1 己3+1×1");
        assertThat(table.columns()).isEqualTo(4);
        assertThat(TableGrid.of(table.rows()).widths()).containsExactly(4, 4);
    }

    @Test
    void spanEndsAtTheLastRowAndBeforeACellFromAbove() {
        Table table = Table.builder()
                .row(row -> row.cell("甲").cell("乙", 1, 9).cell("丙"))
                .row(row -> row.cell("丁", 3, 1))
                .build();

        assertThat(dump(table.rows())).containsExactly("甲0+1×1 乙1+1×2 丙2+1×1", "丁0+1×1");
        assertThat(TableGrid.of(table.rows()).rows().stream()
                        .flatMap(List::stream)
                        .filter(place -> !place.isWhole()))
                .extracting(place -> place.cell().text())
                .containsExactly("乙", "丁");
        assertThat(TableGrid.of(table.rows()).widths()).containsExactly(3, 2);
    }

    @Test
    void missingCellsAreFilledUpWhereTheyAre() {
        Table table =
                Table.builder().row(row -> row.cell("甲").cell("乙", 1, 2)).row().build();

        assertThat(dump(TableGrid.of(table.rows()).filled(3))).containsExactly("甲0+1×1 乙1+1×2 2+1×1", "0+1×1 2+1×1");
    }

    @Test
    void widestSpansAreCountedWithoutUsingThem() {
        Table.Builder table = Table.builder();
        for (int i = 0; i < 2000; i++) {
            table.row(row -> row.cell("", Cell.MOST_SPANNED, Cell.MOST_SPANNED));
        }

        assertThat(table.build().columns()).isEqualTo(Cell.MOST_SPANNED * Cell.MOST_SPANNED);
    }

    @Test
    void spanOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell("甲", 0, 1))
                .withMessage("columns of a cell must lie between 1 and 1000, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell("甲", 1, 1001))
                .withMessage("rows of a cell must lie between 1 and 1000, but is 1001");
    }

    @Test
    void defaultAlignmentsAtTheEndAreLeftOut() {
        Table table = Table.builder()
                .alignment(ColumnAlignment.AUTO, ColumnAlignment.RIGHT, ColumnAlignment.AUTO)
                .build();

        assertThat(table.alignment()).containsExactly(ColumnAlignment.AUTO, ColumnAlignment.RIGHT);
        assertThat(table.alignment(1)).isEqualTo(ColumnAlignment.RIGHT);
        assertThat(table.alignment(7)).isEqualTo(ColumnAlignment.AUTO);
        assertThat(table.toBuilder().build()).isEqualTo(table);
    }

    private static List<String> dump(List<List<Cell>> rows) {
        return dump(TableGrid.of(rows));
    }

    private static List<String> dump(TableGrid grid) {
        return grid.rows().stream()
                .map(row -> row.stream()
                        .map(place -> place.cell().text() + place.column() + "+" + place.columns() + "×" + place.rows())
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
