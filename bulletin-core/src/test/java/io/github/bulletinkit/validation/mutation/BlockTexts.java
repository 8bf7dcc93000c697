package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Figure;
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
        add(".alt", figure.alt(), text -> new Figure(figure.image(), text, figure.caption()));
        return add(".caption", figure.caption(), text -> new Figure(figure.image(), figure.alt(), text));
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
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            add(
                    ".header[" + i + "]",
                    table.header().get(i),
                    text -> table.toBuilder()
                            .header(Lists.with(table.header(), column, text))
                            .build());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            int row = i;
            List<String> cells = table.rows().get(i);
            for (int j = 0; j < cells.size(); j++) {
                int column = j;
                add(".rows[" + i + "][" + j + "]", cells.get(j), text -> {
                    List<String> other = Lists.with(cells, column, text);
                    return new Table(table.caption(), table.header(), Lists.with(table.rows(), row, other));
                });
            }
        }
        return texts;
    }
}
