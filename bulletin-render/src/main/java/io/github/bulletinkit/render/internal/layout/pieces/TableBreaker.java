package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.internal.layout.flow.CellText;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.LineShape;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TableBlock;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Breaks a table: finds the widths of its columns, and breaks the text of cells into lines. */
final class TableBreaker {
    private final PageStyle style;
    private final TextBreaker breaker;
    private final ElementStyles styles;

    TableBreaker(PageStyle style, TextBreaker breaker) {
        this.style = style;
        this.breaker = breaker;
        this.styles = new ElementStyles(style);
    }

    /** Breaks a table, on a page on which the blocks that it is kept with leave {@code most} grid lines. */
    TableRows breakTable(TableBlock block, int most) {
        Table table = block.table();
        int columns = Math.max(1, table.columns());
        List<ShapedCell> headerCells = shaped(TextElement.TABLE_HEADER, table.header(), columns);
        TableWidths widths = new TableWidths(
                headerCells, table.rows().stream().map(row -> shaped(TextElement.TABLE_CELL, row, columns)));
        TableGeometry geometry = TableGeometry.of(widths, style);
        List<TableColumn> settings = IntStream.range(0, columns)
                .mapToObj(column -> TableColumn.of(
                        geometry.roomEm(column), widths.widestBelowHeader(column), widths.numbers(column)))
                .toList();
        List<TableRow> rows = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            rows.add(row(block, shaped(TextElement.TABLE_CELL, cells, columns), settings, geometry.sizePt()));
        }
        @Nullable TableRow header = table.header().isEmpty() ? null : header(block, headerCells, geometry);
        boolean repeated = header != null && !rows.isEmpty() && isRepeated(header, geometry, most);
        if (header != null && !repeated) {
            rows.add(0, header);
        }
        return new TableRows(block, geometry, repeated ? header : null, rows, style);
    }

    /** A row may have fewer cells than the table: validation reports it, and the missing cells are empty. */
    private List<ShapedCell> shaped(TextElement element, List<String> row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> shaped(element, CellText.of(column < row.size() ? row.get(column) : "")))
                .toList();
    }

    private ShapedCell shaped(TextElement element, CellText text) {
        List<ShapedText> parts = text.parts().stream()
                .map(part -> breaker.shape(styles.text(element, part)))
                .toList();
        return new ShapedCell(text, parts);
    }

    private TableRow header(TableBlock block, List<ShapedCell> cells, TableGeometry geometry) {
        double size = geometry.sizePt();
        return row(
                block,
                TextElement.TABLE_HEADER,
                StructureType.TH,
                cells,
                (column, cell) -> new LineShape(size, size, geometry.roomEm(column), 0, 0, Alignment.CENTERED));
    }

    private TableRow row(TableBlock block, List<ShapedCell> cells, List<TableColumn> columns, double sizePt) {
        return row(
                block,
                TextElement.TABLE_CELL,
                StructureType.TD,
                cells,
                (column, cell) -> columns.get(column).shape(cell, sizePt));
    }

    private TableRow row(
            TableBlock block,
            TextElement element,
            StructureType type,
            List<ShapedCell> cells,
            BiFunction<Integer, ShapedCell, LineShape> shape) {
        StructureElement structure = block.structure().child(StructureType.TR);
        List<TextLines> lines = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            ShapedCell cell = cells.get(column);
            TextBlock text = TextBlock.of(
                    "",
                    element,
                    cell.text().styled(styles.role(element)),
                    shape.apply(column, cell),
                    structure.child(type));
            lines.add(breaker.breakParts(text, cell.parts()));
        }
        return TableRow.of(lines);
    }

    /** A header that leaves no room for rows, or is higher than half a page, is set as a normal row. */
    private boolean isRepeated(TableRow header, TableGeometry geometry, int most) {
        double halfPage = style.linesPerPage() * style.linePitchPt() / 2;
        return geometry.heightPt(header.lines()) <= halfPage
                && TableRows.leavesRoom(header, geometry, most * style.linePitchPt());
    }
}
