package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.Alignment;

/**
 * The shape of a block's lines.
 *
 * @param sizePt the size of their characters, in pt
 * @param emPt the em that they are measured in, in pt: a cell of the grid, or the size
 * @param measureEm their length
 * @param indentEm the indent of all lines
 * @param firstLineIndentEm the further indent of the first line, negative where the others hang
 * @param alignment their alignment in the measure
 */
public record LineShape(
        double sizePt, double emPt, double measureEm, double indentEm, double firstLineIndentEm, Alignment alignment) {

    /** The same lines, shorter at their end. */
    LineShape shorter(double byEm) {
        return new LineShape(sizePt, emPt, measureEm - byEm, indentEm, firstLineIndentEm, alignment);
    }

    /** The same lines with other indents. */
    LineShape indented(double indentEm, double firstLineIndentEm) {
        return new LineShape(sizePt, emPt, measureEm, indentEm, firstLineIndentEm, alignment);
    }

    /** The indent of a line, counted from 0. */
    public double indentEm(int line) {
        return line == 0 ? indentEm + firstLineIndentEm : indentEm;
    }
}
