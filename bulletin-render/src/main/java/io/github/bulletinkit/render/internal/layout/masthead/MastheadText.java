package io.github.bulletinkit.render.internal.layout.masthead;

import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.LineBreaker;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** Shapes and breaks the texts of a masthead, in their sizes. */
final class MastheadText {
    /** The smallest size of any text here: size 5 (五号). */
    private static final double LEAST_SIZE_PT = 10.5;

    /** Below this scale a masthead as long as a page may have smaller text. */
    private static final double SMALLEST_SCALE_OF_MASTHEADS = 0.25;

    private final PageStyle style;
    private final Shaper shaper;
    private final ElementStyles styles;
    private final LineBreaker breaker;
    private final double scale;

    /** A scale less than 1 makes texts smaller, but not smaller than 10.5 pt. */
    MastheadText(PageStyle style, Shaper shaper, double scale) {
        this.style = style;
        this.shaper = shaper;
        this.styles = new ElementStyles(style);
        this.breaker = LineBreaker.titles(style.lineComposition());
        this.scale = scale;
    }

    ShapedText shape(TextElement element, String text) {
        return shaper.shape(styles.text(element, text));
    }

    double widthEm(TextElement element, String text) {
        return shape(element, text).lineWidth();
    }

    int[] ends(ShapedText text, double firstMeasureEm, double measureEm) {
        return breaker.breakLines(text, firstMeasureEm, measureEm);
    }

    double sizePt(TextElement element) {
        return Math.max(scale * style.textStyle(element).sizePt(), leastPt(element));
    }

    double leastPt(TextElement element) {
        boolean masthead = scale >= SMALLEST_SCALE_OF_MASTHEADS;
        return masthead ? Math.min(style.textStyle(element).sizePt(), LEAST_SIZE_PT) : 0;
    }

    /** A text over as many lines as it needs, in a part of the measure. */
    List<MastheadLine> plain(TextElement element, String text, double room, Alignment alignment) {
        ShapedText shaped = shape(element, text);
        double measure = room * style.measurePt() / sizePt(element);
        return lines(element, sizePt(element), shaped, ends(shaped, measure, measure), alignment);
    }

    /** The lines of a text that is an element of its own, in rows from 0. */
    static List<MastheadLine> lines(
            TextElement element, double sizePt, ShapedText text, int[] ends, Alignment alignment) {
        return lines(element, sizePt, text, ends, alignment, StructureElement.root(StructureType.P));
    }

    static List<MastheadLine> lines(
            TextElement element,
            double sizePt,
            ShapedText text,
            int[] ends,
            Alignment alignment,
            StructureElement structure) {
        List<MastheadLine> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            if (end > start) {
                lines.add(new MastheadLine(element, sizePt, text, start, end, lines.size(), 0, alignment, structure));
            }
            start = end;
        }
        return lines;
    }
}
