package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.List;
import java.util.function.BiConsumer;

/** A table without its caption, at a path. */
public record TableBlock(MemberPath path, Table table, StructureElement structure) implements FlowBlock {

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {
        eachCell(path.member("header"), TextElement.TABLE_HEADER, table.header(), styles, texts);
        eachRow(path.member("subheaders"), TextElement.TABLE_HEADER, table.subheaders(), styles, texts);
        eachRow(path.member("rows"), TextElement.TABLE_CELL, table.rows(), styles, texts);
    }

    private static void eachRow(
            MemberPath rowsPath,
            TextElement element,
            List<List<Cell>> rows,
            ElementStyles styles,
            BiConsumer<String, StyledText> texts) {
        for (int row = 0; row < rows.size(); row++) {
            eachCell(rowsPath.element(row), element, rows.get(row), styles, texts);
        }
    }

    private static void eachCell(
            MemberPath row,
            TextElement element,
            List<Cell> cells,
            ElementStyles styles,
            BiConsumer<String, StyledText> texts) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = row.element(column).toString();
            CellText.of(cells.get(column).text())
                    .parts()
                    .forEach(part -> texts.accept(cell, styles.text(element, part)));
        }
    }
}
