package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lists.PrintedList;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the blocks of a text: paragraphs, typed headings, lists, and tables whose cells are set apart by spaces. */
final class Blocks {
    private static final int FEWEST_ROWS = 2;

    private Blocks() {}

    static List<Block> of(List<TextLine> lines, RepairLog repairs) {
        List<Block> blocks = new ArrayList<>();
        List<String> texts = lines.stream().map(TextLine::text).toList();
        int index = 0;
        while (index < lines.size()) {
            int rows = rowsOfTable(lines, index);
            if (rows > 0) {
                blocks.add(table(lines.subList(index, index + rows), repairs));
                repairs.tableRead(
                        lines.get(index).first(),
                        lines.get(index + rows - 1).first().number());
                index += rows;
                continue;
            }
            Optional<PrintedList> list = PrintedList.at(index, texts);
            blocks.add(list.<Block>map(PrintedList::list).orElse(block(lines.get(index))));
            index += list.map(PrintedList::lines).orElse(1);
        }
        return blocks;
    }

    private static Block block(TextLine line) {
        int level = LineShape.headingLevel(line.text());
        return level > 0
                ? new Heading(level, line.text())
                : Paragraph.builder().text(line.text()).indent(line.indent()).build();
    }

    /** A table begins with its header or, without one, with its first row. */
    private static int rowsOfTable(List<TextLine> lines, int start) {
        String first = lines.get(start).text();
        boolean pairs = LineShape.isPair(first) || isHeaderOfPairs(start, lines);
        int columns = pairs ? 2 : LineShape.cells(first, true).length;
        int end = start + 1;
        while (columns > 0 && end < lines.size() && isRow(lines.get(end).text(), first, columns)) {
            end++;
        }
        return end - start >= FEWEST_ROWS ? end - start : 0;
    }

    private static boolean isHeaderOfPairs(int index, List<TextLine> lines) {
        return index + 1 < lines.size()
                && LineShape.isPair(lines.get(index + 1).text())
                && LineShape.isHeader(
                        lines.get(index).text(), lines.get(index + 1).text());
    }

    private static boolean isRow(String text, String first, int columns) {
        return LineShape.cells(text, false).length == columns || text.equals(first);
    }

    /** A header that is printed again on the next page is dropped. */
    private static Table table(List<TextLine> lines, RepairLog repairs) {
        Table.Builder table = Table.builder();
        Line top = lines.get(0).first();
        String[] first = cells(lines);
        boolean header = !LineShape.hasNumbers(first);
        if (header) {
            table.header(first);
        }
        for (TextLine line : lines.subList(header ? 1 : 0, lines.size())) {
            String[] cells =
                    header && line.text().equals(lines.get(0).text()) ? first : LineShape.cells(line.text(), false);
            if (header && cells == first && line.first().page() != top.page()) {
                repairs.runningHeadDropped(line.first());
            } else {
                table.row(cells);
            }
        }
        return table.build();
    }

    private static String[] cells(List<TextLine> lines) {
        String header = lines.get(0).text();
        return isHeaderOfPairs(0, lines) ? LineShape.words(header) : LineShape.cells(header, !LineShape.isPair(header));
    }
}
