package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.EvenRows;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Validates {@link EvenRows}. Another rule reports a table without rows. */
public final class EvenRowsValidator implements ConstraintValidator<EvenRows, Table> {

    @Override
    public boolean isValid(@Nullable Table table, ConstraintValidatorContext context) {
        if (table == null || table.rows().isEmpty()) {
            return true;
        }
        Faults faults = new Faults(context);
        TableGrid header = TableGrid.of(table.headerRows());
        TableGrid rows = TableGrid.of(table.rows());
        spans(faults, header, EvenRowsValidator::headerRow);
        spans(faults, rows, EvenRowsValidator::row);
        if (faults.none()) {
            widths(faults, header, rows);
            alignment(faults, table);
        }
        return faults.none();
    }

    /** Reports cells that run into another cell or past the last row. */
    private static void spans(Faults faults, TableGrid grid, IntFunction<MemberPath> row) {
        grid.rows().stream()
                .flatMap(List::stream)
                .filter(place -> !place.isWhole())
                .forEach(place -> faults.report(
                        "table.span",
                        row.apply(place.row()).element(place.index()),
                        Map.of(
                                "columns", place.cell().columns(),
                                "rows", place.cell().rows(),
                                "freeColumns", place.columns(),
                                "freeRows", place.rows())));
    }

    private static void widths(Faults faults, TableGrid header, TableGrid rows) {
        int first = rows.widths().get(0);
        int columns = header.widths().isEmpty() ? first : header.widths().get(0);
        boolean rowsAgree = rows.widths().size() > 1 && rows.widths().stream().allMatch(width -> width == first);
        if (columns != first && rowsAgree && header.widths().stream().allMatch(width -> width == columns)) {
            report(faults, headerRow(0), columns, first);
            return;
        }
        widths(faults, header, EvenRowsValidator::headerRow, columns);
        widths(faults, rows, EvenRowsValidator::row, columns);
    }

    /** A row without a cell of its own has no cell, even if cells from above fill it: no reader could go to it. */
    private static void widths(Faults faults, TableGrid grid, IntFunction<MemberPath> row, int columns) {
        for (int i = 0; i < grid.rows().size(); i++) {
            int cells = grid.rows().get(i).isEmpty() ? 0 : grid.widths().get(i);
            if (cells != columns) {
                report(faults, row.apply(i), cells, columns);
            }
        }
    }

    private static void alignment(Faults faults, Table table) {
        if (table.alignment().size() > table.columns()) {
            report(faults, MemberPath.of("alignment"), table.alignment().size(), table.columns());
        }
    }

    private static MemberPath headerRow(int row) {
        return row == 0 ? MemberPath.of("header") : MemberPath.of("subheaders").element(row - 1);
    }

    private static MemberPath row(int row) {
        return MemberPath.of("rows").element(row);
    }

    private static void report(Faults faults, MemberPath place, int cells, int columns) {
        faults.report("table.columns", place, Map.of("cells", cells, "columns", columns));
    }
}
