package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.model.TableGrid;
import io.github.bulletinkit.render.internal.layout.flow.CellText;
import io.github.bulletinkit.render.internal.line.ShapedText;
import java.util.List;

/** A cell at its place, with its text measured part by part. Widths are in em. */
record ShapedCell(TableGrid.Place place, CellText text, List<ShapedText> parts) {

    ShapedCell {
        parts = List.copyOf(parts);
    }

    int column() {
        return place.column();
    }

    boolean isInOneColumn() {
        return place.columns() == 1;
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
