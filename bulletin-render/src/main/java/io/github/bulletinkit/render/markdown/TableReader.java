package io.github.bulletinkit.render.markdown;

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

    /** Reads the table and the marks before it. */
    Table read(TableBlock block, String caption, Marks marks) {
        List<List<String>> rows = rows(block);
        cut(rows, marks.takeMark(Marks.CELLS));
        List<String> header = rows.remove(0);
        Mark noHeader = marks.takeMark(Marks.NO_HEADER);
        if (noHeader == null) {
            return new Table(caption, header, rows);
        }
        if (!header.stream().allMatch(String::isEmpty)) {
            faults.add(noHeader.place(), "the table has a header; take out this mark, or empty its first row");
        }
        return new Table(caption, List.of(), rows);
    }

    private List<List<String>> rows(TableBlock block) {
        Node head = block.getFirstChild();
        refuseAlignment(head.getFirstChild());
        List<List<String>> rows = new ArrayList<>();
        for (Node part = head; part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
                refuseOtherWidth(row, rows.get(0).size());
            }
        }
        return rows;
    }

    private List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines.plain(cell));
        }
        return cells;
    }

    private void refuseAlignment(Node header) {
        for (Node cell = header.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (((TableCell) cell).getAlignment() != null) {
                SourcePosition below = new SourcePosition(source.place(header).line() + 1, 1);
                faults.add(
                        below, "columns with an alignment, which a bulletin's tables have none of; write --- for each");
                return;
            }
        }
    }

    /** Markdown would fill up short rows and drop extra cells. */
    private void refuseOtherWidth(Node row, int columns) {
        String inner = OUTER_BAR.matcher(source.written(row).strip()).replaceAll("");
        int cells = BAR.split(inner, -1).length;
        if (cells != columns) {
            faults.add(
                    source.place(row),
                    "the row has " + cells + " cells and the header " + columns
                            + "; write as many, empty ones too, and an empty line after the table");
        }
    }

    private void cut(List<List<String>> rows, @Nullable Mark cells) {
        if (cells == null) {
            return;
        }
        if (cells.arguments().size() != rows.size()) {
            faults.add(
                    cells.place(), "the table has " + rows.size() + " rows with its header; write a number for each");
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            int length = Math.min(Integer.parseInt(cells.arguments().get(i)), row.size());
            if (!row.stream().skip(length).allMatch(String::isEmpty)) {
                faults.add(cells.place(), "row " + i + " of the table has more cells with text than the mark says");
            }
            rows.set(i, row.subList(0, length));
        }
    }
}
