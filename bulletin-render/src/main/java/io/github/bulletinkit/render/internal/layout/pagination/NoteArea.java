package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;

/**
 * The area for notes at the foot of a page: a short rule, and lines on a pitch of their own. It takes whole grid lines; what
 * these are higher than the area is free above the rule.
 *
 * @param sizePt the size of the notes
 * @param gridLinePt the height of a grid line
 */
public record NoteArea(double sizePt, double gridLinePt) {
    private static final double LINE_PITCH_EM = 1.3;

    /** From the rule to the first line. */
    private static final double BELOW_RULE_EM = 0.4;

    private static final double TOLERANCE_PT = 1e-6;

    public static NoteArea of(PageStyle style) {
        return new NoteArea(style.textStyle(TextElement.NOTE).sizePt(), style.linePitchPt());
    }

    public double linePitchPt() {
        return LINE_PITCH_EM * sizePt;
    }

    /** The height of some lines with the rule above them; 0 if there are none. */
    public double heightPt(int lines) {
        return lines == 0 ? 0 : BELOW_RULE_EM * sizePt + lines * linePitchPt();
    }

    /** The grid lines that some lines of notes take. */
    int gridLines(int lines) {
        return (int) Math.ceil((heightPt(lines) - TOLERANCE_PT) / gridLinePt);
    }

    /** The lines of notes on some grid lines. */
    int lines(int gridLines) {
        double heightPt = gridLines * gridLinePt - heightPt(1) + linePitchPt() + TOLERANCE_PT;
        return Math.max(0, (int) Math.floor(heightPt / linePitchPt()));
    }

    /** The middle of a line, counted from 0, of all lines of an area that ends at a height of the page. */
    public double middlePt(int line, int lines, double endPt) {
        return endPt - (lines - line - 0.5) * linePitchPt();
    }
}
