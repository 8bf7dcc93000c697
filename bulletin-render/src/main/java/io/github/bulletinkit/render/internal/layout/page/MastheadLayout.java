package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.page.Frame.Rule;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The masthead on the first page. If a text takes more than one line, or there is a line above the title, the masthead grows by
 * whole grid lines; it is less high without a line of numbers, or without issuers and date. No text is smaller than 10.5 pt, unless the style says so or it would not fit on the page.
 */
final class MastheadLayout {
    /** The middles of the lines, relative to the height of the masthead. */
    private static final double TITLE_MIDDLE = 0.27;

    private static final double TITLE_MIDDLE_BELOW_MARKINGS = 0.35;

    private static final double NUMBER_MIDDLE = 0.6;
    private static final double ISSUER_MIDDLE = 0.79;
    private static final double RULE_MIDDLE = 0.91;
    private static final double RULE_THICKNESS_PT = 2;

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
    private final MastheadBand markings;
    private final MastheadBand overline;
    private final MastheadBand title;
    private final MastheadBand number;
    private final MastheadBand issuersAndDate;

    private MastheadLayout(PageStyle style, MastheadComposer composer, Masthead masthead) {
        this.style = style;
        this.markings = composer.markings(masthead);
        this.overline = composer.overline(masthead);
        this.title = composer.title(masthead);
        this.number = composer.number(masthead);
        this.issuersAndDate = composer.issuersAndDate(masthead);
    }

    static MastheadLayout of(PageStyle style, Shaper shaper, PrintedWords words, Masthead masthead) {
        double scale = 1;
        MastheadLayout layout = new MastheadLayout(style, new MastheadComposer(style, shaper, words, scale), masthead);
        while (layout.gridLines() > style.linesPerPage()) {
            scale *= SMALLER;
            layout = new MastheadLayout(style, new MastheadComposer(style, shaper, words, scale), masthead);
        }
        return layout;
    }

    /** More grid lines than usual for additional lines, and if there is no room above the title. */
    int gridLines() {
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
        return markings.extraPt() + overlinePt() + title.extraPt() + extraPt(number) + extraPt(issuersAndDate);
    }

    private double overlinePt() {
        return overline.lines().isEmpty() ? 0 : overline.extraPt() + OVERLINE_DISTANCE_PT;
    }

    private double extraPt(MastheadBand line) {
        double usualPt = style.mastheadLines() * style.linePitchPt();
        return line.lines().isEmpty() ? -LINE_LEFT_OUT * usualPt : line.extraPt();
    }

    List<Frame.Item> items(double leftPt) {
        List<Frame.Item> items = new ArrayList<>();
        double titleMiddle = hasMarkings() && lineForMarkings() == 0 ? TITLE_MIDDLE_BELOW_MARKINGS : TITLE_MIDDLE;
        double markingsPt = style.topPt() + MARKINGS_MIDDLE * style.linePitchPt();
        double aboveTitlePt = markings.extraPt() + overlinePt();
        double titlePt = middlePt(titleMiddle) + aboveTitlePt;
        double numberPt = middlePt(NUMBER_MIDDLE) + aboveTitlePt + title.extraPt();
        double issuerPt = middlePt(ISSUER_MIDDLE) + aboveTitlePt + title.extraPt() + extraPt(number);
        double overlinePt = titlePt - title.usualPt() / 2 - overlinePt();
        place(markings, leftPt, markingsPt, items);
        place(overline, leftPt, overlinePt, items);
        place(title, leftPt, titlePt, items);
        place(number, leftPt, numberPt, items);
        place(issuersAndDate, leftPt, issuerPt, items);
        double ruleY = middlePt(RULE_MIDDLE) + extraPt() - RULE_THICKNESS_PT / 2;
        int red = style.textStyle(TextElement.MASTHEAD_TITLE).rgb();
        items.add(new Rule(leftPt, ruleY, style.measurePt(), RULE_THICKNESS_PT, red));
        return items;
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
