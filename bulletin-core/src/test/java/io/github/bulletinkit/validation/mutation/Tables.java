package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Table;
import java.util.List;

/** Tables with other rows. */
final class Tables {
    private Tables() {}

    static Table withRows(Table table, List<List<Cell>> rows) {
        return new Table(table.caption(), table.header(), table.subheaders(), rows, table.alignment(), table.turned());
    }

    static Table withSubheaders(Table table, List<List<Cell>> subheaders) {
        return new Table(table.caption(), table.header(), subheaders, table.rows(), table.alignment(), table.turned());
    }
}
