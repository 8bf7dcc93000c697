package io.github.bulletinkit.render.style;

import java.util.Locale;

/** Refuses styles in which no page can be set, with the reason. */
final class PageStyleChecks {
    /** The longest side of a page that PDF readers show (ISO 32000-1, annex C): 200 inches. */
    private static final double LONGEST_SIDE_PT = 14400;

    /** The masthead holds title, number, and issuer with date. */
    private static final int FEWEST_MASTHEAD_LINES = 3;

    /** Hanzi are drawn with a little air around them: at a pitch of 0.9 em they still do not touch. */
    private static final double TIGHTEST_PITCH_EM = 0.9;

    private final PageStyle style;

    PageStyleChecks(PageStyle style) {
        this.style = style;
    }

    void check() {
        checkPaper();
        checkGrid();
        checkSizes();
    }

    private void checkPaper() {
        require(
                isLength(style.pageWidthPt()) && isLength(style.pageHeightPt()),
                "the page must be 5080 mm long at most");
        require(style.topPt() >= 0 && style.leftPt(1) >= 0 && style.leftPt(2) >= 0, "margins must be 0 or more");
        require(isLength(style.measurePt()), "the margins left and right leave no width for text");
        require(
                isLength(style.linePitchPt() * style.linesPerPage()) || style.linesPerPage() < 1,
                "the margins at top and bottom leave no height for text");
        double bottom = style.pageHeightPt() - style.topPt() - style.linePitchPt() * style.linesPerPage();
        require(bottom >= 0 || style.linesPerPage() < 1, "margins must be 0 or more");
    }

    private void checkGrid() {
        require(style.charactersPerLine() >= 1, "charactersPerLine must be 1 or more");
        require(style.linesPerPage() >= 1, "linesPerPage must be 1 or more");
        require(
                style.mastheadLines() >= FEWEST_MASTHEAD_LINES && style.mastheadLines() < style.linesPerPage() - 1,
                "mastheadLines must be 3 or more, and leave room below on a page of %d lines"
                        .formatted(style.linesPerPage()));
        require(
                style.firstLineIndentEm() >= 0 && style.firstLineIndentEm() < style.charactersPerLine(),
                "firstLineIndentEm must be 0 or more, and less than charactersPerLine");
    }

    private void checkSizes() {
        double body = style.textStyle(TextElement.BODY).sizePt();
        require(
                style.cellPt() >= body * TIGHTEST_PITCH_EM,
                "%d characters of %s pt do not fit in a line of %s pt; take fewer or smaller ones"
                        .formatted(style.charactersPerLine(), number(body), number(style.measurePt())));
        for (TextElement element : TextElement.values()) {
            double size = style.textStyle(element).sizePt();
            boolean masthead = element == TextElement.MASTHEAD_TITLE;
            double height = masthead ? style.mastheadLines() * style.linePitchPt() / 2 : style.linePitchPt();
            require(
                    size <= height,
                    "%s of %s pt does not fit in %s of %s pt"
                            .formatted(
                                    element,
                                    number(size),
                                    masthead ? "half a masthead" : "a grid line",
                                    number(height)));
        }
    }

    private static boolean isLength(double pt) {
        return pt > 0 && pt <= LONGEST_SIDE_PT;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
