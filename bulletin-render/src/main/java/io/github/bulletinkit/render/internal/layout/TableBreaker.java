package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a table into rows: finds the widths of its columns from what is in them, and breaks the cells' text into lines.
 * Headers and short entries are centred, figures flush right below each other, text that runs over several lines is
 * justified where the column is wide enough.
 */
final class TableBreaker {
    private static final Pattern FIGURE = Pattern.compile("[+\\-−]?[0-9][0-9,.]*[%‰]?");

    /** Narrower text is not justified: too few gaps would have to stretch too far. */
    private static final double LEAST_JUSTIFIED_EM = 10;

    /** Widths are sums of many terms; what differs by less is equal. */
    private static final double TOLERANCE_EM = 1e-6;

    private final PageStyle style;
    private final TextBreaker breaker;
    private final ElementStyles styles;

    TableBreaker(PageStyle style, TextBreaker breaker) {
        this.style = style;
        this.breaker = breaker;
        this.styles = new ElementStyles(style);
    }

    /**
     * Breaks a table.
     *
     * @param block the table
     * @param most the grid lines that it can have on the page of what it is kept with
     */
    TableRows breakTable(TableBlock block, int most) {
        Table table = block.table();
        int columns = Math.max(1, table.columns());
        TableWidths widths = widths(table, columns);
        TableGeometry geometry = geometry(widths);
        Column[] shapes = new Column[columns];
        for (int column = 0; column < columns; column++) {
            shapes[column] = column(table, column, widths.widestBelowHeader(column), geometry);
        }
        @Nullable TableRow header = table.header().isEmpty() ? null : header(block, geometry);
        List<TableRow> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(row(block, row, shapes, geometry.sizePt()));
        }
        boolean repeated = header != null && !rows.isEmpty() && isRepeated(header, geometry, most);
        if (header != null && !repeated) {
            rows.add(0, header);
        }
        return new TableRows(block, geometry, repeated ? header : null, rows, style);
    }

    private TableWidths widths(Table table, int columns) {
        TableWidths widths = new TableWidths(shaped(TextElement.TABLE_HEADER, table.header(), columns));
        table.rows().forEach(row -> widths.add(shaped(TextElement.TABLE_CELL, row, columns)));
        return widths;
    }

    private List<ShapedText> shaped(TextElement element, List<String> row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> breaker.shape(styles.text(element, cell(row, column))))
                .toList();
    }

    private TableGeometry geometry(TableWidths widths) {
        double usualSize = style.textStyle(TextElement.TABLE_CELL).sizePt();
        double sidesEm = widths.columns() * 2 * TableGeometry.SIDE_EM;
        double[] leastEm = widths.least(style.measurePt() / usualSize - sidesEm);
        double size =
                Math.min(usualSize, style.measurePt() / (Arrays.stream(leastEm).sum() + sidesEm));
        TableColumns textEm = TableColumns.of(widths.cells(), leastEm, style.measurePt() / size - sidesEm);
        return new TableGeometry(size, textEm.wider(2 * TableGeometry.SIDE_EM).times(size));
    }

    /** A row may be shorter than the table is wide: validation reports it, and its last cells are empty. */
    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** How the cells of a column below its header are set: the room for their text and what is made of it. */
    private record Column(double roomEm, double widestEm, Alignment alignment) {
        private LineShape shape(double sizePt) {
            if (alignment != Alignment.RIGHT) {
                return new LineShape(sizePt, sizePt, roomEm, 0, 0, alignment);
            }
            double side = (roomEm - widestEm) / 2;
            return new LineShape(sizePt, sizePt, roomEm - side, side, 0, alignment);
        }
    }

    private Column column(Table table, int column, double widest, TableGeometry geometry) {
        double room = roomEm(column, geometry);
        if (widest > room + TOLERANCE_EM) {
            return new Column(room, widest, room < LEAST_JUSTIFIED_EM ? Alignment.LEFT : Alignment.JUSTIFIED);
        }
        boolean figures = table.rows().stream()
                .map(row -> cell(row, column))
                .allMatch(text -> text.isEmpty() || FIGURE.matcher(text).matches());
        return new Column(room, widest, figures ? Alignment.RIGHT : Alignment.CENTERED);
    }

    private static double roomEm(int column, TableGeometry geometry) {
        return geometry.columns().width(column) / geometry.sizePt() - 2 * TableGeometry.SIDE_EM;
    }

    private TableRow header(TableBlock block, TableGeometry geometry) {
        StructureElement structure = block.structure().child(StructureType.TR);
        List<TextLines> cells = new ArrayList<>();
        for (int column = 0; column < geometry.columns().count(); column++) {
            double room = roomEm(column, geometry);
            LineShape shape = new LineShape(geometry.sizePt(), geometry.sizePt(), room, 0, 0, Alignment.CENTERED);
            String text = cell(block.table().header(), column);
            cells.add(cell(TextElement.TABLE_HEADER, text, shape, structure.child(StructureType.TH)));
        }
        return TableRow.of(cells);
    }

    private TableRow row(TableBlock block, int row, Column[] columns, double sizePt) {
        StructureElement structure = block.structure().child(StructureType.TR);
        List<TextLines> cells = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            String text = cell(block.table().rows().get(row), column);
            cells.add(cell(
                    TextElement.TABLE_CELL, text, columns[column].shape(sizePt), structure.child(StructureType.TD)));
        }
        return TableRow.of(cells);
    }

    private TextLines cell(TextElement element, String text, LineShape shape, StructureElement structure) {
        return breaker.breakLines(TextBlock.of("", element, styles.text(element, text), shape, structure));
    }

    /** A header that leaves no room for rows, or takes more than half a page, is not repeated: it is a row like others. */
    private boolean isRepeated(TableRow header, TableGeometry geometry, int most) {
        double halfPage = style.linesPerPage() * style.linePitchPt() / 2;
        return geometry.heightPt(header.lines()) <= halfPage
                && TableRows.leavesRoom(header, geometry, most * style.linePitchPt());
    }
}
