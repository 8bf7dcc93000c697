package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.Alignment;

/**
 * The shape of a block's lines.
 *
 * @param emPt the unit of the other lengths: a cell of the grid, or the size
 * @param firstLineIndentEm the additional indent of the first line; negative for a hanging indent
 */
public record LineShape(
        double sizePt, double emPt, double measureEm, double indentEm, double firstLineIndentEm, Alignment alignment) {

    public LineShape shorter(double byEm) {
        return new LineShape(sizePt, emPt, measureEm - byEm, indentEm, firstLineIndentEm, alignment);
    }

    /** The same shape over another measure. */
    public LineShape over(double measurePt) {
        return new LineShape(sizePt, emPt, measurePt / emPt, indentEm, firstLineIndentEm, alignment);
    }

    public LineShape aligned(Alignment other) {
        return new LineShape(sizePt, emPt, measureEm, indentEm, firstLineIndentEm, other);
    }

    public LineShape indented(double indentEm, double firstLineIndentEm) {
        return new LineShape(sizePt, emPt, measureEm, indentEm, firstLineIndentEm, alignment);
    }

    /** The indent of a line, counted from 0. */
    public double indentEm(int line) {
        return line == 0 ? indentEm + firstLineIndentEm : indentEm;
    }
}
