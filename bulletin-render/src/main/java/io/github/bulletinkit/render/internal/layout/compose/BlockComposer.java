package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FigureBlock;
import io.github.bulletinkit.render.internal.layout.flow.FigureRowBlock;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.flow.SidewaysTable;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TableBlock;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Composes the blocks of one article, note or attached text. */
final class BlockComposer {
    private final ElementStyles styles;
    private final StructureElement parent;
    private final HeadingRanks ranks;
    private final InlineComposer inlineComposer;
    /**
     * Composes the blocks below a title, whose rank in the logical structure is given, or below none if the rank is 0.
     *
     * @param runningText the element of paragraphs: {@code BODY} or {@code EDITOR_NOTE}
     * @param parent the structure element of the blocks
     */
    BlockComposer(ElementStyles styles, TextElement runningText, StructureElement parent, int titleRank) {
        this.styles = styles;
        this.parent = parent;
        this.ranks = new HeadingRanks(titleRank);
        this.inlineComposer = new InlineComposer(styles, runningText);
    }

    List<FlowBlock> compose(List<Block> body, MemberPath path) {
        List<FlowBlock> blocks = new ArrayList<>();
        for (int b = 0; b < body.size(); b++) {
            blocks.addAll(body.get(b).accept(new OneBlock(path.element(b))));
        }
        return blocks;
    }

    private static TextElement headingElement(int level) {
        return switch (level) {
            case 1 -> TextElement.HEADING_1;
            case 2 -> TextElement.HEADING_2;
            case 3 -> TextElement.HEADING_3;
            default -> TextElement.HEADING_4;
        };
    }

    /** Composes the block at a path. */
    private final class OneBlock implements BlockVisitor<List<FlowBlock>> {
        private final MemberPath path;

        OneBlock(MemberPath path) {
            this.path = path;
        }

        @Override
        public List<FlowBlock> paragraph(Paragraph paragraph) {
            return List.of(inlineComposer.compose(
                    paragraph.inlines(), path, paragraph.indent(), parent.child(StructureType.P)));
        }

        @Override
        public List<FlowBlock> heading(Heading heading) {
            TextElement element = headingElement(heading.level());
            StyledText text = styles.text(element, heading.text());
            StructureElement structure = parent.child(ranks.next(heading.level()));
            return List.of(TextBlock.of(path.toString(), element, text, styles.runningText(element, true), structure)
                    .withNext());
        }

        /** An item is set like a paragraph, and so is one in it (GB/T 9704-2012, 7.3.3). */
        @Override
        public List<FlowBlock> list(ListBlock list) {
            List<FlowBlock> blocks = new ArrayList<>();
            addItems(list, path, parent, blocks);
            return blocks;
        }

        private void addItems(ListBlock list, MemberPath listPath, StructureElement around, List<FlowBlock> blocks) {
            StructureElement structure =
                    around.child(list.marker().isOrdered() ? StructureType.ORDERED_LIST : StructureType.UNORDERED_LIST);
            for (int i = 0; i < list.items().size(); i++) {
                ListItem item = list.items().get(i);
                MemberPath itemPath = listPath.member("items").element(i);
                StructureElement element = structure.child(StructureType.LIST_ITEM);
                StructureElement label = element.child(StructureType.LABEL);
                StructureElement body = element.child(StructureType.LIST_BODY);
                TextBlock text = inlineComposer.compose(item.inlines(), itemPath, true, body);
                blocks.add(inlineComposer.labelled(text, list.label(i), label));
                if (item.list() != null) {
                    addItems(item.list(), itemPath.member("list"), body, blocks);
                }
            }
        }

        @Override
        public List<FlowBlock> table(Table table) {
            StructureElement structure = parent.child(StructureType.TABLE);
            TableBlock block = new TableBlock(path, table, structure);
            List<TextBlock> caption = table.caption().isEmpty()
                    ? List.of()
                    : List.of(caption(TextElement.TABLE_CAPTION, path, table.caption(), structure)
                            .withNext());
            return table.turned()
                    ? List.of(new SidewaysTable(caption, block))
                    : Stream.<FlowBlock>concat(caption.stream(), Stream.of(block))
                            .toList();
        }

        /** Beside the figure, not in it: screen readers replace a whole figure by its alternative text. */
        @Override
        public List<FlowBlock> figure(Figure figure) {
            return item(figure, path).blocks().toList();
        }

        @Override
        public List<FlowBlock> figureRow(FigureRow row) {
            List<FigureRowBlock.Item> items = new ArrayList<>();
            for (int i = 0; i < row.figures().size(); i++) {
                items.add(item(row.figures().get(i), path.member("figures").element(i)));
            }
            return List.of(new FigureRowBlock(row, items));
        }

        private FigureRowBlock.Item item(Figure figure, MemberPath figurePath) {
            boolean captioned = !figure.caption().isEmpty();
            FigureBlock block =
                    new FigureBlock(figure.image(), figure.widthPercent(), parent.figure(figure.alt()), captioned);
            return new FigureRowBlock.Item(
                    block,
                    captioned ? caption(TextElement.FIGURE_CAPTION, figurePath, figure.caption(), parent) : null);
        }

        private TextBlock caption(
                TextElement element, MemberPath captionedPath, String caption, StructureElement captioned) {
            return TextBlock.of(
                    captionedPath.member("caption").toString(),
                    element,
                    styles.text(element, caption),
                    styles.lines(element, Alignment.CENTERED),
                    captioned.child(StructureType.CAPTION));
        }
    }
}
