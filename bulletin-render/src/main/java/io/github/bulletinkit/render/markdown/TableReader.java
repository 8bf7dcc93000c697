package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.MarkdownSource;
import io.github.bulletinkit.render.internal.markdown.SourcePosition;
import io.github.bulletinkit.render.markdown.Marks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads a table of GitHub Flavored Markdown. */
final class TableReader {
    /** A bar between cells; a backslash before it makes it text, even after another backslash (GFM 0.29, 4.10). */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private static final Pattern OUTER_BAR = Pattern.compile("^\\||(?<!\\\\)\\|$");

    private final MarkdownSource source;
    private final Faults faults;
    private final InlineReader inlines;

    TableReader(MarkdownSource source, Faults faults, InlineReader inlines) {
        this.source = source;
        this.faults = faults;
        this.inlines = inlines;
    }

    /** A row as written: the text of each cell, and the source between its bars. */
    record Row(SourcePosition place, List<String> texts, List<String> sources) {}

    /** Reads the table and the marks before it. */
    Table read(TableBlock block, String caption, Marks marks) {
        List<Row> written = rows(block);
        int headerRows = headerRows(written, marks.takeMark(Marks.HEADER_ROWS));
        Mark cells = marks.takeMark(Marks.CELLS);
        Mark spans = marks.takeMark(Marks.SPANS);
        boolean drawn = spans != null && spans.arguments().isEmpty();
        List<List<Cell>> rows = new ArrayList<>();
        SpanReader reader = new SpanReader(faults);
        rows.addAll(reader.cells(written.subList(0, headerRows), drawn));
        rows.addAll(reader.cells(written.subList(headerRows, written.size()), drawn));
        cut(rows, cells);
        if (spans != null && !drawn) {
            reader.span(rows, spans);
        }
        List<List<Cell>> header = new ArrayList<>(rows.subList(0, headerRows));
        Mark noHeader = marks.takeMark(Marks.NO_HEADER);
        if (noHeader != null) {
            if (headerRows > 1 || !header.get(0).stream().map(Cell::text).allMatch(String::isEmpty)) {
                faults.add(noHeader.place(), "the table has a header; take out this mark, or empty its first row");
            }
            header.clear();
        }
        boolean headed = !header.isEmpty() && !header.get(0).isEmpty();
        return new Table(
                caption,
                headed ? header.get(0) : List.of(),
                headed ? header.subList(1, header.size()) : List.of(),
                rows.subList(headerRows, rows.size()),
                alignment(block.getFirstChild().getFirstChild()),
                marks.take(Marks.TURNED));
    }

    private int headerRows(List<Row> rows, @Nullable Mark mark) {
        if (mark == null) {
            return 1;
        }
        int count = Integer.parseInt(mark.arguments().get(0));
        if (count < 1 || count > rows.size()) {
            faults.add(mark.place(), "the table has " + rows.size() + " rows with its header; write a number up to it");
            return 1;
        }
        return count;
    }

    private List<Row> rows(TableBlock block) {
        List<Row> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row(row));
                refuseOtherWidth(rows.get(rows.size() - 1), rows.get(0).texts().size());
            }
        }
        return rows;
    }

    private Row row(Node row) {
        List<String> texts = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            texts.add(inlines.plain(cell));
        }
        String inner = OUTER_BAR.matcher(source.written(row).strip()).replaceAll("");
        return new Row(source.place(row), texts, List.of(BAR.split(inner, -1)));
    }

    private static List<ColumnAlignment> alignment(Node header) {
        List<ColumnAlignment> columns = new ArrayList<>();
        for (Node cell = header.getFirstChild(); cell != null; cell = cell.getNext()) {
            TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
            columns.add(
                    alignment == null
                            ? ColumnAlignment.AUTO
                            : switch (alignment) {
                                case LEFT -> ColumnAlignment.LEFT;
                                case CENTER -> ColumnAlignment.CENTER;
                                case RIGHT -> ColumnAlignment.RIGHT;
                            });
        }
        return columns;
    }

    /** Markdown would fill up short rows and drop extra cells. */
    private void refuseOtherWidth(Row row, int columns) {
        int cells = row.sources().size();
        if (cells != columns) {
            faults.add(
                    row.place(),
                    "the row has " + cells + " cells and the header " + columns
                            + "; write as many, empty ones too, and an empty line after the table");
        }
    }

    private void cut(List<List<Cell>> rows, @Nullable Mark cells) {
        if (cells == null) {
            return;
        }
        if (cells.arguments().size() != rows.size()) {
            faults.add(
                    cells.place(), "the table has " + rows.size() + " rows with its header; write a number for each");
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            int length = Math.min(Integer.parseInt(cells.arguments().get(i)), row.size());
            if (!row.stream().skip(length).map(Cell::text).allMatch(String::isEmpty)) {
                faults.add(cells.place(), "row " + i + " of the table has more cells with text than the mark says");
            }
            rows.set(i, row.subList(0, length));
        }
    }
}
