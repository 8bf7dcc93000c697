package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** Composes the blocks of one article, or of the editor's note. */
final class BlockComposer {
    private final ElementStyles styles;
    private final TextElement runningText;
    private final StructureElement parent;
    private final HeadingRanks ranks;

    /**
     * A composer for one list of blocks.
     *
     * @param styles the look of the elements
     * @param runningText what a paragraph is: running text of an article, or of the editor's note
     * @param parent the element that the blocks are part of
     * @param titleRank the rank of the title above them in the logical structure
     */
    BlockComposer(ElementStyles styles, TextElement runningText, StructureElement parent, int titleRank) {
        this.styles = styles;
        this.runningText = runningText;
        this.parent = parent;
        this.ranks = new HeadingRanks(titleRank);
    }

    /**
     * Composes the blocks.
     *
     * @param body the blocks
     * @param path the field of the issue that they are
     * @return what flows on the grid
     */
    List<FlowBlock> compose(List<Block> body, String path) {
        List<FlowBlock> blocks = new ArrayList<>();
        for (int b = 0; b < body.size(); b++) {
            addTo(blocks, body.get(b), path + "[" + b + "]");
        }
        return blocks;
    }

    private void addTo(List<FlowBlock> blocks, Block block, String path) {
        if (block instanceof Paragraph paragraph) {
            blocks.add(paragraph(paragraph, path));
        } else if (block instanceof Heading heading) {
            blocks.add(heading(heading, path));
        } else if (block instanceof Table table) {
            addTable(table, path, blocks);
        } else if (block instanceof Figure figure) {
            addFigure(figure, path, blocks);
        } else {
            throw new IllegalStateException("no layout for " + block.getClass().getName() + " at " + path);
        }
    }

    private TextBlock paragraph(Paragraph paragraph, String path) {
        List<StyledText.Run> runs = new ArrayList<>();
        for (Inline inline : paragraph.inlines()) {
            TextElement run = inline instanceof Strong ? TextElement.STRONG : runningText;
            runs.add(new StyledText.Run(inline.text(), styles.role(run)));
        }
        LineShape shape = styles.runningText(runningText, paragraph.indent());
        return TextBlock.of(path, runningText, new StyledText(runs), shape, parent.child(StructureType.P));
    }

    private TextBlock heading(Heading heading, String path) {
        TextElement element = headingElement(heading.level());
        StyledText text = styles.text(element, heading.text());
        StructureElement structure = parent.child(ranks.next(heading.level()));
        return TextBlock.of(path, element, text, styles.runningText(element, true), structure)
                .withNext();
    }

    private static TextElement headingElement(int level) {
        return switch (level) {
            case 1 -> TextElement.HEADING_1;
            case 2 -> TextElement.HEADING_2;
            case 3 -> TextElement.HEADING_3;
            default -> TextElement.HEADING_4;
        };
    }

    private void addTable(Table table, String path, List<FlowBlock> blocks) {
        StructureElement structure = parent.child(StructureType.TABLE);
        if (!table.caption().isEmpty()) {
            TextElement element = TextElement.TABLE_CAPTION;
            blocks.add(caption(element, path, table.caption(), structure).withNext());
        }
        blocks.add(new TableBlock(path, table, structure));
    }

    /** The caption stands beside the figure, not in it: readers for the blind take the alternative text for all of it. */
    private void addFigure(Figure figure, String path, List<FlowBlock> blocks) {
        boolean captioned = !figure.caption().isEmpty();
        blocks.add(new FigureBlock(figure.image(), parent.figure(figure.alt()), captioned));
        if (captioned) {
            blocks.add(caption(TextElement.FIGURE_CAPTION, path, figure.caption(), parent));
        }
    }

    private TextBlock caption(TextElement element, String path, String caption, StructureElement captioned) {
        return TextBlock.of(
                path + ".caption",
                element,
                styles.text(element, caption),
                styles.lines(element, Alignment.CENTERED),
                captioned.child(StructureType.CAPTION));
    }
}
