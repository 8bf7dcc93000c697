package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a table into rows: finds the widths of its columns from what is in them, and breaks the cells' text into lines.
 * Headers and short entries are centred, figures flush right below each other, text that runs over several lines is
 * justified where the column is wide enough. A row that is higher than a page is cut between its lines.
 */
final class TableBreaker {
    private static final Pattern FIGURE = Pattern.compile("[+\\-−]?[0-9][0-9,.]*[%‰]?");

    /** Narrower text is not justified: too few gaps would have to stretch too far. */
    private static final double LEAST_JUSTIFIED_EM = 10;

    /**
     * The least width of text that runs over several lines: a hanzi between two quotes, and a comma. Where columns are more
     * than fit, the whole table is set smaller.
     */
    private static final double LEAST_COLUMN_EM = 2.5;

    /** The width that an empty column is left. */
    private static final double EMPTY_COLUMN_EM = 1;

    private final PageStyle style;
    private final Shaper shaper;
    private final BlockBreaker breaker;
    private final ElementStyles styles;

    TableBreaker(PageStyle style, Shaper shaper, BlockBreaker breaker) {
        this.style = style;
        this.shaper = shaper;
        this.breaker = breaker;
        this.styles = new ElementStyles(style);
    }

    TableRows breakTable(TableBlock block) {
        Table table = block.table();
        int columns = Math.max(1, table.columns());
        TableGeometry geometry = geometry(table, columns);
        Column[] shapes = new Column[columns];
        for (int column = 0; column < columns; column++) {
            shapes[column] = column(table, column, geometry);
        }
        @Nullable TableRow header = table.header().isEmpty() ? null : header(block, geometry);
        List<TableRow> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(row(block, row, shapes, geometry.sizePt()));
        }
        return paged(block, geometry, header, rows);
    }

    private TableGeometry geometry(Table table, int columns) {
        List<double[]> cellsEm = new ArrayList<>();
        cellsEm.add(widthsEm(TextElement.TABLE_HEADER, table.header(), columns));
        table.rows().forEach(row -> cellsEm.add(widthsEm(TextElement.TABLE_CELL, row, columns)));
        double sidesEm = columns * 2 * TableGeometry.SIDE_EM;
        double leastEm = Arrays.stream(TableColumns.widest(cellsEm))
                .map(width -> Math.min(width, LEAST_COLUMN_EM))
                .sum();
        double size =
                Math.min(style.textStyle(TextElement.TABLE_CELL).sizePt(), style.measurePt() / (leastEm + sidesEm));
        TableColumns textEm = TableColumns.of(cellsEm, LEAST_COLUMN_EM, style.measurePt() / size - sidesEm);
        return new TableGeometry(size, textEm.wider(2 * TableGeometry.SIDE_EM).times(size));
    }

    private double[] widthsEm(TextElement element, List<String> row, int columns) {
        double[] widths = new double[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = Math.max(EMPTY_COLUMN_EM, widthEm(element, cell(row, column)));
        }
        return widths;
    }

    private double widestEm(Table table, int column) {
        return table.rows().stream()
                .mapToDouble(row -> widthEm(TextElement.TABLE_CELL, cell(row, column)))
                .max()
                .orElse(0);
    }

    private double widthEm(TextElement element, String text) {
        return shaper.shape(styles.text(element, text)).lineWidth();
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

    private Column column(Table table, int column, TableGeometry geometry) {
        double room = roomEm(column, geometry);
        double widest = widestEm(table, column);
        if (widest > room) {
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
        return breaker.breakText(TextBlock.of("", element, styles.text(element, text), shape, structure));
    }

    /** Cuts rows that would not fit on a page. A header that leaves no room for rows is not repeated. */
    private TableRows paged(TableBlock block, TableGeometry geometry, @Nullable TableRow header, List<TableRow> rows) {
        double page = TableRows.roomPt(style.linesPerPage(), style.linePitchPt());
        boolean repeated = header != null && !rows.isEmpty() && geometry.heightPt(header) <= page / 2;
        List<TableRow> all = new ArrayList<>(rows);
        if (header != null && !repeated) {
            all.add(0, header);
        }
        double room = header != null && repeated ? page - geometry.heightPt(header) : page;
        int lines = Math.max(1, geometry.linesWithin(room));
        List<TableRow> pieces = new ArrayList<>();
        for (TableRow row : all) {
            for (int line = 0; line < row.lines(); line += lines) {
                pieces.add(row.part(line, Math.min(row.lines(), line + lines)));
            }
        }
        return new TableRows(block, geometry, repeated ? header : null, pieces, style.linePitchPt());
    }
}
