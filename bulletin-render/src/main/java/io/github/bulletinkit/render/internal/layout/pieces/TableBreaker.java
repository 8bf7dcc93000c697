package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
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
import java.util.function.Function;
import java.util.stream.IntStream;

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
    TableRows breakTable(TableBlock block, TypeArea area, int most) {
        Table table = block.table();
        int columns = Math.max(1, table.columns());
        TableGrid rows = TableGrid.of(table.rows()).filled(columns);
        List<List<ShapedCell>> headerCells = TableGrid.of(table.headerRows()).filled(columns).rows().stream()
                .map(row -> shaped(TextElement.TABLE_HEADER, row))
                .toList();
        TableWidths widths = new TableWidths(
                columns, headerCells, rows.rows().stream().map(row -> shaped(TextElement.TABLE_CELL, row)));
        TableGeometry geometry = TableGeometry.of(widths, area, style);
        List<TableColumn> settings = IntStream.range(0, columns)
                .mapToObj(column -> TableColumn.of(
                        table.alignment(column),
                        geometry.roomEm(column),
                        widths.widestBelowHeader(column),
                        widths.numbers(column)))
                .toList();
        List<List<TableCell>> header =
                headerCells.stream().map(row -> header(block, row, geometry)).toList();
        List<List<TableCell>> body = new ArrayList<>();
        for (List<TableGrid.Place> row : rows.rows()) {
            body.add(row(block, shaped(TextElement.TABLE_CELL, row), settings, geometry));
        }
        TableSection repeatable = new TableSection(header, geometry);
        boolean repeated = !header.isEmpty() && !body.isEmpty() && isRepeated(repeatable, geometry, area, most);
        if (!repeated) {
            body.addAll(0, header);
        }
        return new TableRows(block, geometry, repeated ? repeatable : null, new TableSection(body, geometry), area);
    }

    private List<ShapedCell> shaped(TextElement element, List<TableGrid.Place> row) {
        return row.stream().map(place -> shaped(element, place)).toList();
    }

    private ShapedCell shaped(TextElement element, TableGrid.Place place) {
        CellText text = CellText.of(place.cell().text());
        List<ShapedText> parts = text.parts().stream()
                .map(part -> breaker.shape(styles.text(element, part)))
                .toList();
        return new ShapedCell(place, text, parts);
    }

    private List<TableCell> header(TableBlock block, List<ShapedCell> cells, TableGeometry geometry) {
        double size = geometry.sizePt();
        return row(
                block,
                TextElement.TABLE_HEADER,
                StructureType.TH,
                cells,
                cell -> new LineShape(size, size, roomEm(cell, geometry), 0, 0, Alignment.CENTERED));
    }

    private List<TableCell> row(
            TableBlock block, List<ShapedCell> cells, List<TableColumn> columns, TableGeometry geometry) {
        return row(block, TextElement.TABLE_CELL, StructureType.TD, cells, cell -> {
            TableColumn column = cell.isInOneColumn()
                    ? columns.get(cell.column())
                    : TableColumn.of(
                            block.table().alignment(cell.column()),
                            roomEm(cell, geometry),
                            cell.width(),
                            new NumberColumn());
            return column.shape(cell, geometry.sizePt());
        });
    }

    private static double roomEm(ShapedCell cell, TableGeometry geometry) {
        return cell.isInOneColumn()
                ? geometry.roomEm(cell.column())
                : geometry.roomEm(cell.column(), cell.place().columns());
    }

    private List<TableCell> row(
            TableBlock block,
            TextElement element,
            StructureType type,
            List<ShapedCell> cells,
            Function<ShapedCell, LineShape> shape) {
        StructureElement structure = block.structure().child(StructureType.TR);
        List<TableCell> broken = new ArrayList<>();
        for (ShapedCell cell : cells) {
            TableGrid.Place place = cell.place();
            TextBlock text = TextBlock.of(
                    "",
                    element,
                    cell.text().styled(styles.role(element)),
                    shape.apply(cell),
                    structure.cell(type, place.columns(), place.rows()));
            TextLines lines = breaker.breakParts(text, cell.parts());
            broken.add(new TableCell(lines, place.column(), place.columns(), place.rows()));
        }
        return broken;
    }

    /** A header that leaves no room for rows, or is higher than half a page, is set as normal rows. */
    private static boolean isRepeated(TableSection header, TableGeometry geometry, TypeArea area, int most) {
        double halfPage = area.heightPt() / 2;
        return header.heightPt() <= halfPage && TableRows.leavesRoom(header, geometry, most * area.linePitchPt());
    }
}
