package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table. Its header is repeated on every page, and no row is divided between pages. */
final class TableWriter {
    /** The least width of a column, in characters. */
    private static final int NARROWEST = 3;

    /** The characters that every column has room for before the rest is shared. */
    private static final int FIRST = 6;

    /** Longer text is flush left. */
    private static final int LONGEST_CENTRED = 10;

    private static final int MARGIN_TWIPS = 80;
    private static final int INNER_MARGIN_TWIPS = 50;

    /** A table with so many rows is on one page, if it has room on any. */
    private static final int MOST_ROWS_KEPT = 12;

    private final Table table;
    private final TextWriter text;
    private final WordXml xml;
    private final double widthPt;
    private final double sizePt;
    private final TableGrid header;
    private final TableGrid body;
    private final int columns;
    private final boolean keptWhole;

    /** For a table of a width, with text of a size. */
    TableWriter(Table table, TextWriter text, double widthPt, double sizePt) {
        this.table = table;
        this.text = text;
        this.xml = text.xml();
        this.widthPt = widthPt;
        this.sizePt = sizePt;
        this.header = TableGrid.of(table.headerRows());
        this.body = TableGrid.of(table.rows());
        this.keptWhole = table.headerRows().size() + table.rows().size() <= MOST_ROWS_KEPT;
        this.columns = Math.max(1, Math.max(header.columns(), body.columns()));
    }

    void write() {
        List<Integer> widths = widths();
        xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", StylesPart.TABLE);
        xml.empty("w:tblW", "w:w", Integer.toString(WordUnits.twips(widthPt)), "w:type", "dxa");
        xml.value("w:jc", "center").empty("w:tblLayout", "w:type", "fixed");
        margins();
        xml.empty("w:tblLook", "w:val", "0620").end();
        xml.start("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
        xml.end();
        rows(header, true, widths);
        rows(body, false, widths);
        xml.end();
    }

    private void margins() {
        xml.start("w:tblCellMar");
        xml.empty("w:top", "w:w", Integer.toString(INNER_MARGIN_TWIPS), "w:type", "dxa");
        xml.empty("w:left", "w:w", Integer.toString(MARGIN_TWIPS), "w:type", "dxa");
        xml.empty("w:bottom", "w:w", Integer.toString(INNER_MARGIN_TWIPS), "w:type", "dxa");
        xml.empty("w:right", "w:w", Integer.toString(MARGIN_TWIPS), "w:type", "dxa")
                .end();
    }

    /**
     * All columns have room for some characters, if they need it. Of the rest a column has more, the longer its text is, but not
     * in proportion: long texts have several lines.
     */
    private List<Integer> widths() {
        double[] wanted = wantedPt();
        double[] widths = new double[columns];
        double[] shares = new double[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = Math.min(wanted[i], FIRST * sizePt);
            shares[i] = wanted[i] > widths[i] ? Math.sqrt(wanted[i] - widths[i]) : 0;
        }
        double rest = widthPt - Arrays.stream(widths).sum();
        if (rest < 0 || Arrays.stream(shares).sum() == 0) {
            shares = widths.clone();
        }
        double sum = Arrays.stream(shares).sum();
        List<Integer> twips = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            twips.add(WordUnits.twips(widths[i] + rest * shares[i] / sum));
        }
        return twips;
    }

    private double[] wantedPt() {
        double[] wanted = new double[columns];
        Arrays.fill(wanted, NARROWEST * sizePt);
        for (TableGrid grid : List.of(header, body)) {
            for (List<TableGrid.Place> row : grid.rows()) {
                for (TableGrid.Place place : row) {
                    if (place.columns() == 1) {
                        double width = (em(place.cell().text()) + 1) * sizePt + 2 * MARGIN_TWIPS / 20.0;
                        wanted[place.column()] = Math.max(wanted[place.column()], width);
                    }
                }
            }
        }
        return wanted;
    }

    /** The width of a text: Latin letters and digits are half as wide as hanzi. */
    private static double em(String text) {
        return text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }

    private void rows(TableGrid grid, boolean header, List<Integer> widths) {
        TableGrid.Place[][] covering = new TableGrid.Place[grid.rows().size()][columns];
        for (List<TableGrid.Place> row : grid.rows()) {
            row.forEach(place -> cover(covering, place));
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
            if (header) {
                xml.empty("w:tblHeader");
            }
            xml.end();
            for (int column = 0; column < columns; ) {
                column += cell(covering[row][column], row, column, header, widths);
            }
            xml.end();
        }
    }

    private static void cover(TableGrid.Place[][] covering, TableGrid.Place place) {
        for (int row = place.row(); row < place.row() + place.rows(); row++) {
            for (int column = place.column(); column < place.column() + place.columns(); column++) {
                covering[row][column] = place;
            }
        }
    }

    /** Writes a cell, or the part of a spanning one in a later row, and returns how many columns it has. */
    private int cell(TableGrid.@Nullable Place place, int row, int column, boolean header, List<Integer> widths) {
        int spanned = place == null ? 1 : place.columns();
        int width = widths.subList(column, column + spanned).stream()
                .mapToInt(Integer::intValue)
                .sum();
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (spanned > 1) {
            xml.value("w:gridSpan", spanned);
        }
        boolean later = place != null && place.row() < row;
        if (place != null && place.rows() > 1) {
            xml.value("w:vMerge", later ? "continue" : "restart");
        }
        xml.value("w:vAlign", "center").end();
        String content = place == null || later ? "" : place.cell().text();
        text.open(header ? DocxStyle.TABLE_HEADER : DocxStyle.TABLE_CELL, properties -> {
            if (keptWhole && (header || row < table.rows().size() - 1)) {
                properties.empty("w:keepNext");
            }
            properties.value("w:jc", alignment(content, column, header));
        });
        text.run(content);
        text.close();
        xml.end();
        return spanned;
    }

    private String alignment(String content, int column, boolean header) {
        if (header) {
            return "center";
        }
        ColumnAlignment alignment = table.alignment(column);
        return switch (alignment) {
            case AUTO -> content.length() > LONGEST_CENTRED ? "left" : "center";
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }
}
