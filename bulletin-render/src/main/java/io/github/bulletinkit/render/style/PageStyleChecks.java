package io.github.bulletinkit.render.style;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Refuses styles in which no page can be set, with the reason. */
final class PageStyleChecks {
    /** The longest side of a page that PDF readers show (ISO 32000-1, annex C): 200 inches. */
    private static final double LONGEST_SIDE_MM = 5080;

    /** The contents need room for a title, leaders and a page number. */
    private static final int FEWEST_CHARACTERS = 10;

    /** The masthead holds title, number, and issuer with date. */
    private static final int FEWEST_MASTHEAD_LINES = 3;

    /** Hanzi are drawn with a little air around them: at a pitch of 0.9 em they still do not touch. */
    private static final double TIGHTEST_PITCH_EM = 0.9;

    /** The parts of the masthead's height that its title and each of its lines may take. */
    private static final double TITLE_IN_MASTHEAD = 0.44;

    private static final double LINE_IN_MASTHEAD = 0.18;

    private PageStyleChecks() {}

    static void check(PageStyle style) {
        checkCounts(style);
        checkPaper(style);
        checkRunningText(style);
        for (TextElement element : TextElement.values()) {
            checkHeight(style, element);
        }
    }

    private static void checkCounts(PageStyle style) {
        require(
                style.charactersPerLine() >= FEWEST_CHARACTERS,
                "charactersPerLine must be 10 or more, for a title, leaders and a page number, but is ",
                style.charactersPerLine());
        require(style.linesPerPage() >= 1, "linesPerPage must be 1 or more, but is ", style.linesPerPage());
        require(
                style.mastheadLines() >= FEWEST_MASTHEAD_LINES,
                "mastheadLines must be 3 or more, for title, number and issuer, but is ",
                style.mastheadLines());
        require(
                style.mastheadLines() < style.linesPerPage(),
                "mastheadLines must be less than linesPerPage, but is ",
                style.mastheadLines());
        require(
                style.firstLineIndentEm() >= 0 && style.firstLineIndentEm() < style.charactersPerLine(),
                "firstLineIndentEm must be 0 or more and less than charactersPerLine, but is ",
                style.firstLineIndentEm());
    }

    private static void checkPaper(PageStyle style) {
        checkSide("widthMm", style.pageWidthMm);
        checkSide("heightMm", style.pageHeightMm);
        checkMargin("topMm", style.marginTopMm);
        checkMargin("rightMm", style.marginRightMm);
        checkMargin("bottomMm", style.marginBottomMm);
        checkMargin("leftMm", style.marginLeftMm);
        require(
                style.measurePt() > 0,
                "the margins must leave width for text on a page as wide in mm as ",
                style.pageWidthMm);
        require(
                style.linePitchPt() > 0,
                "the margins must leave height for text on a page as high in mm as ",
                style.pageHeightMm);
        double folioMm =
                PageStyle.FOLIO_BELOW_MM + style.textStyle(TextElement.FOLIO).sizePt() / PageStyle.POINTS_PER_MM;
        require(
                style.marginBottomMm >= folioMm,
                "the margin bottomMm must hold the page number, for which it needs at least ",
                folioMm);
    }

    private static void checkSide(String name, double mm) {
        require(mm > 0 && mm <= LONGEST_SIDE_MM, name + " must be more than 0 and no more than 5080, but is ", mm);
    }

    private static void checkMargin(String name, double mm) {
        require(mm >= 0 && mm <= LONGEST_SIDE_MM, "the margin " + name + " must be 0 or more, but is ", mm);
    }

    private static void checkRunningText(PageStyle style) {
        double sizePt = style.textStyle(TextElement.BODY).sizePt();
        require(
                style.cellPt() >= sizePt * TIGHTEST_PITCH_EM,
                style.charactersPerLine() + " characters of " + rounded(sizePt)
                        + " pt do not fit in a line; take fewer, smaller ones, or narrower margins: it is in pt only ",
                style.measurePt());
        checkSameSize(style, TextElement.STRONG, TextElement.BODY);
        checkSameSize(style, TextElement.EDITOR_NOTE, TextElement.BODY);
        checkSameSize(style, TextElement.TABLE_HEADER, TextElement.TABLE_CELL);
        require(
                style.textStyle(TextElement.STRONG).rgb()
                        == style.textStyle(TextElement.BODY).rgb(),
                "the colour of STRONG must be that of BODY, ",
                style.textStyle(TextElement.BODY).rgb());
    }

    private static void checkSameSize(PageStyle style, TextElement element, TextElement like) {
        double sizePt = style.textStyle(like).sizePt();
        require(
                Double.compare(style.textStyle(element).sizePt(), sizePt) == 0,
                "the size of " + element + " must be that of " + like + " in pt, ",
                sizePt);
    }

    private static void checkHeight(PageStyle style, TextElement element) {
        double roomPt = style.linePitchPt() * linesFor(style, element);
        require(
                style.textStyle(element).sizePt() <= roomPt,
                "the size of " + element + " must fit in its lines, so that it is in pt no more than ",
                Math.floor(roomPt * 10) / 10);
    }

    /** The grid lines, or the part of them, that a line of an element may take. */
    private static double linesFor(PageStyle style, TextElement element) {
        return switch (element) {
            case MASTHEAD_TITLE -> TITLE_IN_MASTHEAD * style.mastheadLines();
            case MASTHEAD_LINE -> LINE_IN_MASTHEAD * style.mastheadLines();
            default -> 1;
        };
    }

    private static void require(boolean condition, String problem, double value) {
        if (!condition) {
            throw new IllegalArgumentException(problem + rounded(value));
        }
    }

    private static String rounded(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(value);
    }
}
