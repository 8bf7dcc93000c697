package io.github.bulletinkit.render.internal.layout.masthead;

import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.LineJustifier;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;

/**
 * A line of the masthead, not yet placed: the clusters of {@code text} from {@code from} to before {@code to}.
 *
 * @param row the row of its {@linkplain MastheadBand band}, counted from 0; a left and a right line may share one
 */
record MastheadLine(
        TextElement element,
        double sizePt,
        ShapedText text,
        int from,
        int to,
        int row,
        double indentEm,
        Alignment alignment,
        StructureElement structure) {

    MastheadLine inRow(int other) {
        return new MastheadLine(element, sizePt, text, from, to, other, indentEm, alignment, structure);
    }

    MastheadLine indented(double em) {
        return new MastheadLine(element, sizePt, text, from, to, row, em, alignment, structure);
    }

    /** The width of the text, without the indent. */
    double textPt() {
        return text.naturalWidth(from, to) * sizePt;
    }

    double widthEm() {
        return indentEm + text.naturalWidth(from, to);
    }

    PlacedLine place(PageStyle style, double leftPt, double middlePt) {
        LineJustifier justifier = new LineJustifier(text, sizePt, from, to);
        double measureEm = style.measurePt() / sizePt - indentEm;
        return new PlacedLine(
                element,
                sizePt,
                style.textStyle(element).rgb(),
                PlacedLine.baseline(middlePt, sizePt),
                justifier.place(leftPt + indentEm * sizePt, measureEm, alignment),
                structure);
    }
}
