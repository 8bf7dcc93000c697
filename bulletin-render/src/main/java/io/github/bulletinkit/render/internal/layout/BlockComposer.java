package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** Composes the blocks of an article or of the editor's note. */
final class BlockComposer {
    private final ElementStyles styles;

    BlockComposer(ElementStyles styles) {
        this.styles = styles;
    }

    /**
     * Composes a block.
     *
     * @param blocks where it is added
     * @param block the block
     * @param runningText what a paragraph is: running text of an article, or of the editor's note
     * @param path the field of the issue that the block is
     * @param parent the element that it is part of
     */
    void addTo(List<FlowBlock> blocks, Block block, TextElement runningText, String path, StructureElement parent) {
        if (block instanceof Paragraph paragraph) {
            blocks.add(paragraph(paragraph, runningText, path, parent.child(StructureType.P)));
        } else if (block instanceof Heading heading) {
            blocks.add(heading(heading, path, parent.child(StructureType.ofHeading(heading.level()))));
        } else if (block instanceof Table table) {
            addTable(table, path, parent.child(StructureType.TABLE), blocks);
        } else if (block instanceof Figure figure) {
            addFigure(figure, path, parent.figure(figure.alt()), blocks);
        } else {
            throw new IllegalStateException("no layout for " + block.getClass().getName() + " at " + path);
        }
    }

    private TextBlock paragraph(Paragraph paragraph, TextElement element, String path, StructureElement structure) {
        List<StyledText.Run> runs = new ArrayList<>();
        for (Inline inline : paragraph.inlines()) {
            TextElement run = inline instanceof Strong ? TextElement.STRONG : element;
            runs.add(new StyledText.Run(inline.text(), styles.role(run)));
        }
        LineShape shape = styles.runningText(element, paragraph.indent());
        return TextBlock.of(path, element, new StyledText(runs), shape, structure);
    }

    private TextBlock heading(Heading heading, String path, StructureElement structure) {
        TextElement element = headingElement(heading.level());
        StyledText text = styles.text(element, heading.text());
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

    private void addTable(Table table, String path, StructureElement structure, List<FlowBlock> blocks) {
        if (!table.caption().isEmpty()) {
            TextElement element = TextElement.TABLE_CAPTION;
            blocks.add(caption(element, path, table.caption(), structure).withNext());
        }
        blocks.add(new TableBlock(path, table, structure));
    }

    private void addFigure(Figure figure, String path, StructureElement structure, List<FlowBlock> blocks) {
        boolean captioned = !figure.caption().isEmpty();
        blocks.add(new FigureBlock(figure.image(), structure, captioned));
        if (captioned) {
            blocks.add(caption(TextElement.FIGURE_CAPTION, path, figure.caption(), structure));
        }
    }

    private TextBlock caption(TextElement element, String path, String caption, StructureElement parent) {
        return TextBlock.of(
                path + ".caption",
                element,
                styles.text(element, caption),
                styles.lines(element, Alignment.CENTERED),
                parent.child(StructureType.CAPTION));
    }
}
