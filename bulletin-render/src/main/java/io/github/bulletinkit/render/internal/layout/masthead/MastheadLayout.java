package io.github.bulletinkit.render.internal.layout.masthead;

import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The masthead on the first page. If a text takes more than one line, or there is a logo or a line above the title, the
 * masthead grows by whole grid lines; it is less high without a line of numbers, or without issuers and date. No text is smaller than 10.5 pt, unless the style says so or it would not fit on the page.
 */
public final class MastheadLayout {
    /** The middles of the lines, relative to the height of the masthead. */
    private static final double TITLE_MIDDLE = 0.27;

    private static final double TITLE_MIDDLE_BELOW_MARKINGS = 0.35;

    private static final double NUMBER_MIDDLE = 0.6;
    private static final double ISSUER_MIDDLE = 0.79;
    private static final double RULE_MIDDLE = 0.91;

    /** The part of the height that is saved for each line that is left out. */
    private static final double LINE_LEFT_OUT = ISSUER_MIDDLE - NUMBER_MIDDLE;

    /** The distance from the line above the title to the title. */
    private static final double OVERLINE_DISTANCE_PT = 8;

    /** The middle of classification and copy number, in grid lines from the top of the type area. */
    private static final double MARKINGS_MIDDLE = 0.3;

    /** The smallest distance between them and the title. */
    private static final double CLEAR_OF_MARKINGS_PT = 12;

    /** The factor by which a masthead that is higher than the page shrinks, repeatedly. */
    private static final double SMALLER = 0.9;

    private final PageStyle style;
    private final MastheadLogo logo;
    private final MastheadBand markings;
    private final MastheadBand overline;
    private final MastheadBand title;
    private final MastheadBand upper;
    private final MastheadBand lower;

    private MastheadLayout(PageStyle style, MastheadText text, PrintedWords words, Masthead masthead) {
        this.style = style;
        this.logo = new MastheadLogo(style);
        MastheadComposer composer = new MastheadComposer(style, text, words, logo.besidePt());
        this.markings = composer.markings(masthead);
        this.overline = composer.overline(masthead);
        this.title = composer.title(masthead);
        List<MastheadBand> rows = new MastheadRows(style, text, words, masthead).bands();
        this.upper = rows.get(0);
        this.lower = rows.get(1);
    }

    public static MastheadLayout of(PageStyle style, Shaper shaper, PrintedWords words, Masthead masthead) {
        double scale = 1;
        MastheadLayout layout = new MastheadLayout(style, new MastheadText(style, shaper, scale), words, masthead);
        while (layout.gridLines() > style.linesPerPage()) {
            scale *= SMALLER;
            layout = new MastheadLayout(style, new MastheadText(style, shaper, scale), words, masthead);
        }
        return layout;
    }

    /** More grid lines than usual for additional lines, and if there is no room above the title. */
    public int gridLines() {
        return style.mastheadLines() + lineForMarkings() + extraLines();
    }

    private int lineForMarkings() {
        return hasMarkings() && !titleLeavesRoomForMarkings(style) ? 1 : 0;
    }

    private boolean hasMarkings() {
        return !markings.lines().isEmpty();
    }

    private static boolean titleLeavesRoomForMarkings(PageStyle style) {
        double heightPt = style.mastheadLines() * style.linePitchPt();
        double halfTitle = style.textStyle(TextElement.MASTHEAD_TITLE).sizePt() / 2;
        double halfNumber = style.textStyle(TextElement.MASTHEAD_LINE).sizePt() / 2;
        double halfMarkings = MastheadComposer.markingsPt(style) / 2;
        double above = TITLE_MIDDLE_BELOW_MARKINGS * heightPt
                - halfTitle
                - MARKINGS_MIDDLE * style.linePitchPt()
                - halfMarkings;
        double below = (NUMBER_MIDDLE - TITLE_MIDDLE_BELOW_MARKINGS) * heightPt - halfTitle - halfNumber;
        return above >= CLEAR_OF_MARKINGS_PT && below >= 0;
    }

    private int extraLines() {
        return (int) Math.ceil(extraPt() / style.linePitchPt());
    }

    private double extraPt() {
        return aboveTitlePt() + title.extraPt() + higherLogoPt() + extraPt(upper) + extraPt(lower);
    }

    private double aboveTitlePt() {
        return markings.extraPt() + logo.abovePt() + overlinePt();
    }

    private double higherLogoPt() {
        return logo.higherThanPt(titlePt());
    }

    /** The height of the title and the line above it. */
    private double titlePt() {
        return overlinePt() + title.usualPt() + title.extraPt();
    }

    private double overlinePt() {
        return overline.lines().isEmpty() ? 0 : overline.extraPt() + OVERLINE_DISTANCE_PT;
    }

    private double extraPt(MastheadBand line) {
        double usualPt = style.mastheadLines() * style.linePitchPt();
        return line.lines().isEmpty() ? -LINE_LEFT_OUT * usualPt : line.extraPt();
    }

    public List<Frame.Item> items(double leftPt) {
        List<Frame.Item> items = new ArrayList<>();
        double titleMiddle = hasMarkings() && lineForMarkings() == 0 ? TITLE_MIDDLE_BELOW_MARKINGS : TITLE_MIDDLE;
        double markingsPt = style.topPt() + MARKINGS_MIDDLE * style.linePitchPt();
        double titlePt = middlePt(titleMiddle) + aboveTitlePt() + higherLogoPt() / 2;
        double addedPt = aboveTitlePt() + higherLogoPt() + title.extraPt();
        double overlinePt = titlePt - title.usualPt() / 2 - overlinePt();
        place(markings, leftPt, markingsPt, items);
        Frame.Picture picture = logo.place(leftPt, titleWidthPt(), overlinePt, titlePt());
        if (picture != null) {
            items.add(picture);
        }
        place(overline, leftPt, overlinePt, items);
        place(title, leftPt, titlePt, items);
        place(upper, leftPt, middlePt(NUMBER_MIDDLE) + addedPt, items);
        place(lower, leftPt, middlePt(ISSUER_MIDDLE) + addedPt + extraPt(upper), items);
        items.addAll(MastheadRule.items(style, leftPt, middlePt(RULE_MIDDLE) + extraPt()));
        return items;
    }

    private double titleWidthPt() {
        return Stream.concat(overline.lines().stream(), title.lines().stream())
                .mapToDouble(MastheadLine::textPt)
                .max()
                .orElse(0);
    }

    /** The position of a part of the masthead's height without additional lines. */
    private double middlePt(double part) {
        double usualPt = (style.mastheadLines() + extraLines()) * style.linePitchPt() - extraPt();
        return style.topPt() + lineForMarkings() * style.linePitchPt() + part * usualPt;
    }

    private void place(MastheadBand band, double leftPt, double middlePt, List<Frame.Item> items) {
        for (MastheadLine line : band.lines()) {
            items.add(line.place(style, leftPt, middlePt + band.middlePt(line.row())));
        }
    }
}
