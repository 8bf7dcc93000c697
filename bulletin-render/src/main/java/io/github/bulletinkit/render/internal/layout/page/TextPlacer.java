package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.flow.LineShape;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.LineJustifier;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import org.jspecify.annotations.Nullable;

/** Places lines of text. It shapes each block only once if lines come in order. */
final class TextPlacer {
    private final PageStyle style;
    private final Shaper shaper;
    private @Nullable Shaped lastShaped;

    private record Shaped(TextLines lines, ShapedText text) {}

    TextPlacer(PageStyle style, Shaper shaper) {
        this.style = style;
        this.shaper = shaper;
    }

    /**
     * Places a line, counted from 0 in its block.
     *
     * @param leftPt the left end of the measure, from the left edge of the page
     * @param middlePt the middle of the line, from the top edge of the page
     */
    PlacedLine place(TextLines lines, int line, double leftPt, double middlePt) {
        TextBlock block = lines.block();
        LineShape shape = block.shape();
        double indent = shape.indentEm(line);
        boolean ragged = shape.alignment() == Alignment.JUSTIFIED && lines.isLast(line);
        Alignment alignment = ragged ? Alignment.LEFT : shape.alignment();
        LineJustifier justifier =
                new LineJustifier(shaped(lines), shape.emPt(), lines.lineStart(line), lines.lineEnd(line));
        return new PlacedLine(
                block.element(),
                shape.sizePt(),
                style.textStyle(block.element()).rgb(),
                PlacedLine.baseline(middlePt, shape.sizePt()),
                justifier.place(leftPt + indent * shape.emPt(), shape.measureEm() - indent, alignment),
                block.structure());
    }

    /**
     * The end of the last character of a line that is flush left, without the blank half of a mark, in em from the left
     * end of the measure.
     */
    double endEm(TextLines lines, int line) {
        ShapedText text = shaped(lines);
        int from = lines.lineStart(line);
        int to = lines.lineEnd(line);
        return lines.block().shape().indentEm(line) + text.naturalWidth(from, to) - text.endBlank(from, to);
    }

    /** The width of a cluster without its blanks. */
    double bodyPt(TextLines lines, int cluster) {
        return shaped(lines).bodyWidth(cluster) * lines.block().shape().emPt();
    }

    private ShapedText shaped(TextLines lines) {
        Shaped shaped = lastShaped;
        if (shaped == null || shaped.lines() != lines) {
            shaped = new Shaped(lines, shaper.shape(lines.block().text()));
            lastShaped = shaped;
        }
        return shaped.text();
    }
}
