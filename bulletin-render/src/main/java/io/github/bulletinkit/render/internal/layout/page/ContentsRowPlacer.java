package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.LineJustifier;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Makes each row of the table of contents a link, and adds leaders and a page number.
 *
 * <p>Leaders are dots with a pitch of a third of an em, counted from the right end of the measure, so that the dots of
 * all rows are aligned. They leave at least 0.25 em free after the title (the blank half of a mark does not count) and
 * before the page number.
 */
final class ContentsRowPlacer {
    /** Three dots, evenly spread over an em. */
    private static final String LEADER = "…";

    private static final int DOTS_OF_LEADER = 3;
    private static final double DOT_PITCH_EM = 1.0 / DOTS_OF_LEADER;

    /** The smallest space between title, leaders and page number. */
    private static final double CLEAR_EM = 0.25;

    /** Lengths are sums of many terms; smaller differences count as equal. */
    private static final double TOLERANCE = 1e-6;

    /** How far the area of a link reaches above and below the middle of its line, relative to its size. */
    static final double LINK_HALF_HEIGHT = 0.65;

    private final PageStyle style;
    private final Shaper shaper;
    private final ToIntFunction<Anchor> folios;

    ContentsRowPlacer(PageStyle style, Shaper shaper, ToIntFunction<Anchor> folios) {
        this.style = style;
        this.shaper = shaper;
        this.folios = folios;
    }

    /**
     * The leaders and the page number on the last line of a title.
     *
     * @param placed the line
     * @param leftPt the left edge of the type area
     * @param textEndPt the end of the title's last character
     */
    List<PlacedLine> leadersAndFolio(
            TextBlock row, PlacedLine placed, double leftPt, double textEndPt, Anchor reference) {
        FontRole role = style.textStyle(row.element()).role();
        double em = row.shape().emPt();
        ShapedText number = shaper.shape(StyledText.of(Integer.toString(folios.applyAsInt(reference)), role));
        double right = leftPt + style.measurePt();
        List<Glyph> leaders = leaders(role, em, (right - textEndPt) / em, number.lineWidth(), right);
        LineJustifier folio = new LineJustifier(number, em, 0, number.size());
        List<Glyph> folioGlyphs = folio.place(leftPt, style.measurePt() / em, Alignment.RIGHT);
        double baseline = placed.baselinePt();
        return List.of(
                new PlacedLine(row.element(), placed.sizePt(), placed.rgb(), baseline, leaders, null),
                new PlacedLine(row.element(), placed.sizePt(), placed.rgb(), baseline, folioGlyphs, row.structure()));
    }

    /**
     * The dots between title and page number, whose distances from the right end of the measure are given. If their
     * number is no multiple of three, single dots come first.
     */
    private List<Glyph> leaders(FontRole role, double em, double titleEm, double folioEm, double rightPt) {
        ShapedText leader = shaper.shape(StyledText.of(LEADER, role));
        int cell = (int) Math.floor((titleEm - CLEAR_EM) / DOT_PITCH_EM + TOLERANCE);
        int last = (int) Math.ceil((folioEm + CLEAR_EM) / DOT_PITCH_EM - TOLERANCE);
        List<Glyph> glyphs = new ArrayList<>();
        for (; cell > last && (cell - last) % DOTS_OF_LEADER > 0; cell--) {
            glyphs.add(shaper.dotOfEllipsis(role, em, rightPt - (cell - 0.5) * DOT_PITCH_EM * em));
        }
        for (; cell > last; cell -= DOTS_OF_LEADER) {
            double leftPt = rightPt - cell * DOT_PITCH_EM * em;
            glyphs.addAll(new LineJustifier(leader, em, 0, leader.size()).place(leftPt, 1, Alignment.LEFT));
        }
        return glyphs;
    }

    /** Makes the whole line a link, over the width of the type area. */
    Frame.Link link(TextBlock row, Anchor reference, double leftPt, double middlePt) {
        double half = LINK_HALF_HEIGHT * row.shape().sizePt();
        return new Frame.Link(
                new Frame.Titled(reference), row.structure(), leftPt, middlePt - half, style.measurePt(), 2 * half);
    }
}
