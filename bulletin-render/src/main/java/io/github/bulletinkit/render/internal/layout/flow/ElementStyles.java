package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;

/** What the elements of a style look like as lines on its grid. */
public final class ElementStyles {
    private final PageStyle style;

    public ElementStyles(PageStyle style) {
        this.style = style;
    }

    public FontRole role(TextElement element) {
        return style.textStyle(element).role();
    }

    public StyledText text(TextElement element, String text) {
        return StyledText.of(text, role(element));
    }

    /** Lines as long as the type area is wide, without indent. */
    LineShape lines(TextElement element, Alignment alignment) {
        double sizePt = style.textStyle(element).sizePt();
        double emPt = emPt(sizePt);
        return new LineShape(sizePt, emPt, style.measurePt() / emPt, 0, 0, alignment);
    }

    /** Lines of running text: with the indent of a paragraph, or without. */
    LineShape runningText(TextElement element, boolean indent) {
        return lines(element, Alignment.JUSTIFIED).indented(0, indent ? style.firstLineIndentEm() : 0);
    }

    /** What has the size of running text is measured in cells of the grid, everything else in its own size. */
    private double emPt(double sizePt) {
        boolean onGrid =
                Double.compare(sizePt, style.textStyle(TextElement.BODY).sizePt()) == 0;
        return onGrid ? style.cellPt() : sizePt;
    }
}
