package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;

/** The shape and the fonts of elements in a page style. */
public final class ElementStyles {
    private final PageStyle style;
    private final double measurePt;

    private ElementStyles(PageStyle style, double measurePt) {
        this.style = style;
        this.measurePt = measurePt;
    }

    /** Lines are over the whole width of the type area. */
    public ElementStyles(PageStyle style) {
        this(style, style.measurePt());
    }

    /** Lines are as wide as a column. */
    public static ElementStyles inColumn(PageStyle style) {
        return new ElementStyles(style, style.columnPt());
    }

    public FontRole role(TextElement element) {
        return style.textStyle(element).role();
    }

    public StyledText text(TextElement element, String text) {
        return StyledText.of(text, role(element));
    }

    /** Lines over the whole measure. */
    public LineShape lines(TextElement element, Alignment alignment) {
        double sizePt = style.textStyle(element).sizePt();
        double emPt = emPt(sizePt);
        return new LineShape(sizePt, emPt, measurePt / emPt, 0, 0, alignment);
    }

    /** A block like a title. */
    public TextBlock centered(TextElement element, String path, String text, StructureElement structure) {
        return TextBlock.of(path, element, text(element, text), lines(element, Alignment.CENTERED), structure);
    }

    public LineShape runningText(TextElement element, boolean indent) {
        return lines(element, Alignment.JUSTIFIED).indented(0, indent ? style.firstLineIndentEm() : 0);
    }

    /** Text of body size is measured in cells of the grid, other text in its own size. */
    private double emPt(double sizePt) {
        boolean onGrid =
                Double.compare(sizePt, style.textStyle(TextElement.BODY).sizePt()) == 0;
        return onGrid ? style.cellPt() : sizePt;
    }
}
