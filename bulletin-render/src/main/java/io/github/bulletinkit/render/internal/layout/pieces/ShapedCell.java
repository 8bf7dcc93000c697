package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.CellText;
import io.github.bulletinkit.render.internal.line.ShapedText;
import java.util.List;

/** The text of a cell, measured part by part. Widths are in em. */
record ShapedCell(CellText text, List<ShapedText> parts) {

    ShapedCell {
        parts = List.copyOf(parts);
    }

    double width() {
        return parts.stream().mapToDouble(ShapedText::lineWidth).max().orElse(0);
    }

    /** The width of a number up to its units digit, or NaN for other text. */
    double widthToUnits() {
        return text.unitsEnd().isPresent()
                ? parts.get(0).naturalWidth(0, text.unitsEnd().getAsInt())
                : Double.NaN;
    }
}
