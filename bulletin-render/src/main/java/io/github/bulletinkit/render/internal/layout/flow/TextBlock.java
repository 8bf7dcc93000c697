package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import org.jspecify.annotations.Nullable;

/**
 * A block of text, one grid line per line.
 *
 * @param path the field of the issue that the text comes from, empty for text of our own
 * @param element what the text is
 * @param text the text
 * @param shape the shape of its lines
 * @param structure the element that it is
 * @param blankLinesBefore the grid lines left blank before it
 * @param keptWithNext whether it stays with what follows
 * @param anchor the place that it marks, if any
 * @param reference the place that it refers to, if any: the last line then ends in leaders and the page's folio
 */
public record TextBlock(
        String path,
        TextElement element,
        StyledText text,
        LineShape shape,
        StructureElement structure,
        int blankLinesBefore,
        boolean keptWithNext,
        @Nullable Anchor anchor,
        @Nullable Anchor reference)
        implements FlowBlock {

    /** A block right below the one before it, without anchor and reference. */
    public static TextBlock of(
            String path, TextElement element, StyledText text, LineShape shape, StructureElement structure) {
        return new TextBlock(path, element, text, shape, structure, 0, false, null, null);
    }

    TextBlock afterBlankLine() {
        return new TextBlock(path, element, text, shape, structure, 1, keptWithNext, anchor, reference);
    }

    public TextBlock withNext() {
        return new TextBlock(path, element, text, shape, structure, blankLinesBefore, true, anchor, reference);
    }

    TextBlock marking(Anchor place) {
        return new TextBlock(path, element, text, shape, structure, blankLinesBefore, keptWithNext, place, reference);
    }

    TextBlock referringTo(Anchor place) {
        return new TextBlock(path, element, text, shape, structure, blankLinesBefore, keptWithNext, anchor, place);
    }
}
