package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.style.TextElement;
import org.jspecify.annotations.Nullable;

/**
 * A block of text that flows down the grid, one grid line per line of text.
 *
 * @param path the field of the issue that the text comes from
 * @param element what the text is
 * @param text the text
 * @param emPt the em that the lines are measured in, in pt
 * @param measureEm the length of its lines
 * @param indentEm the indent of all lines
 * @param firstLineIndentEm the further indent of the first line, negative where the others hang
 * @param alignment how its lines stand in the measure
 * @param blankLinesBefore the grid lines left blank before it, except at the top of a page
 * @param keptWithNext whether it stays on the page of the first line of what follows
 * @param anchor the place that it marks, if any
 * @param reference the place that it refers to, if any: the last line then ends in leaders and the page's folio
 */
record FlowBlock(
        String path,
        TextElement element,
        StyledText text,
        double emPt,
        double measureEm,
        double indentEm,
        double firstLineIndentEm,
        Alignment alignment,
        int blankLinesBefore,
        boolean keptWithNext,
        @Nullable Anchor anchor,
        @Nullable Anchor reference) {}
