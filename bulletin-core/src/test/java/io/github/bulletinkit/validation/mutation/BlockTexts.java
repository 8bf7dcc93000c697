package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The texts of a block. */
final class BlockTexts implements BlockVisitor<List<TextAt>> {
    private final String path;
    private final Function<Block, Issue> replacing;
    private final List<TextAt> texts = new ArrayList<>();

    private BlockTexts(String path, Function<Block, Issue> replacing) {
        this.path = path;
        this.replacing = replacing;
    }

    /** The texts of the block at a path, given how to put another block there. */
    static List<TextAt> of(String path, Block block, Function<Block, Issue> replacing) {
        return block.accept(new BlockTexts(path, replacing));
    }

    private List<TextAt> add(String member, String text, Function<String, Block> change) {
        texts.add(TextAt.of(path + member, text, change.andThen(replacing)));
        return texts;
    }

    @Override
    public List<TextAt> heading(Heading heading) {
        return add("", heading.text(), text -> new Heading(heading.level(), text));
    }

    @Override
    public List<TextAt> figure(Figure figure) {
        return figure("", figure, other -> other);
    }

    @Override
    public List<TextAt> figureRow(FigureRow row) {
        for (int i = 0; i < row.figures().size(); i++) {
            int index = i;
            figure(
                    ".figures[" + i + "]",
                    row.figures().get(i),
                    other -> new FigureRow(Lists.with(row.figures(), index, other)));
        }
        return texts;
    }

    private List<TextAt> figure(String member, Figure figure, Function<Figure, Block> change) {
        int width = figure.widthPercent();
        add(
                member + ".alt",
                figure.alt(),
                text -> change.apply(new Figure(figure.image(), text, figure.caption(), width)));
        return add(
                member + ".caption",
                figure.caption(),
                text -> change.apply(new Figure(figure.image(), figure.alt(), text, width)));
    }

    @Override
    public List<TextAt> paragraph(Paragraph paragraph) {
        for (int i = 0; i < paragraph.inlines().size(); i++) {
            int index = i;
            Inline run = paragraph.inlines().get(i);
            add("", run.text(), text -> {
                return new Paragraph(Lists.with(paragraph.inlines(), index, run.withText(text)), paragraph.indent());
            });
        }
        return texts;
    }

    @Override
    public List<TextAt> list(ListBlock list) {
        addItems("", list, other -> other);
        return texts;
    }

    /** Adds the texts of a list, given how to put another list in its place. */
    private void addItems(String member, ListBlock list, UnaryOperator<ListBlock> change) {
        for (int i = 0; i < list.items().size(); i++) {
            int index = i;
            ListItem item = list.items().get(i);
            String path = member + ".items[" + i + "]";
            Function<ListItem, Block> with =
                    other -> change.apply(new ListBlock(list.marker(), Lists.with(list.items(), index, other)));
            add(path, item.text(), text -> with.apply(new ListItem(List.of(new Text(text)), item.list())));
            if (item.list() != null) {
                addItems(path + ".list", item.list(), other ->
                        (ListBlock) with.apply(new ListItem(item.inlines(), other)));
            }
        }
    }

    @Override
    public List<TextAt> table(Table table) {
        add(".caption", table.caption(), text -> table.toBuilder().caption(text).build());
        cells(
                ".header",
                table.header(),
                cells -> table.toBuilder().header(row -> row.cells(cells)).build());
        rows(".subheaders", table.subheaders(), rows -> Tables.withSubheaders(table, rows));
        rows(".rows", table.rows(), rows -> Tables.withRows(table, rows));
        return texts;
    }

    private void rows(String member, List<List<Cell>> rows, Function<List<List<Cell>>, Block> change) {
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            cells(member + "[" + i + "]", rows.get(i), cells -> change.apply(Lists.with(rows, row, cells)));
        }
    }

    private void cells(String member, List<Cell> cells, Function<List<Cell>, Block> change) {
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            Cell cell = cells.get(i);
            add(
                    member + "[" + i + "]",
                    cell.text(),
                    text -> change.apply(Lists.with(cells, column, cell.withText(text))));
        }
    }
}
