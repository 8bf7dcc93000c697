package io.github.bulletinkit.render.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Refuses styles in which no page can be set, and lists all reasons. */
final class PageStyleChecks {
    /** 200 inches, the longest side of a page that PDF readers show (ISO 32000-1, annex C). */
    private static final double LONGEST_SIDE_MM = 5080;

    /** A contents row needs room for a title, leaders and a page number. */
    private static final int FEWEST_CHARACTERS = 10;

    private static final int MOST_COLUMNS = 2;

    /** Shorter lines would have wide gaps, and few places for a line to end. */
    private static final int FEWEST_CHARACTERS_OF_COLUMN = 8;

    /** The masthead has three lines: the title, the number, and the issuer with the date. */
    private static final int FEWEST_MASTHEAD_LINES = 3;

    /** Hanzi have a little space around them in their cell: at a pitch of 0.9 em they do not touch. */
    private static final double TIGHTEST_PITCH_EM = 0.9;

    /** The part of the masthead's height for its title and for each of its lines. */
    private static final double TITLE_IN_MASTHEAD = 0.44;

    private static final double LINE_IN_MASTHEAD = 0.18;

    /** The largest part of the measure for a logo beside the title. */
    private static final double LOGO_BESIDE_TITLE = 1.0 / 3;

    /** The grid lines that a logo leaves free below the masthead, also if that grows by one for other reasons. */
    private static final int LINES_BELOW_LOGO = 4;

    private final PageStyle style;
    private final List<String> problems = new ArrayList<>();

    private PageStyleChecks(PageStyle style) {
        this.style = style;
    }

    static void check(PageStyle style) {
        PageStyleChecks checks = new PageStyleChecks(style);
        checks.checkAll();
        if (!checks.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", checks.problems));
        }
    }

    /** Checks what depends on a value only if the value is right, so that one cause gives one problem. */
    private void checkAll() {
        checkCounts();
        checkPaper();
        if (problems.isEmpty()) {
            checkRoom();
        }
        if (problems.isEmpty()) {
            checkFit();
        }
        checkSameSize(TextElement.STRONG, TextElement.BODY);
        checkSameSize(TextElement.EDITOR_NOTE, TextElement.BODY);
        checkSameSize(TextElement.TABLE_HEADER, TextElement.TABLE_CELL);
        checkSameColour();
        checkLinkColour();
    }

    private void checkCounts() {
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
        Columns columns = style.columns();
        require(
                columns.count() >= 1 && columns.count() <= MOST_COLUMNS,
                "the count of columns must be 1 or 2, but is ",
                columns.count());
        require(
                columns.gapMm() >= 0 && Double.isFinite(columns.gapMm()),
                "the gapMm of columns must be 0 or more, but is ",
                columns.gapMm());
        require(
                style.leastTableSizePt() > 0 && Double.isFinite(style.leastTableSizePt()),
                "leastTableSizePt must be more than 0, but is ",
                style.leastTableSizePt());
    }

    private void checkPaper() {
        checkSide("widthMm", style.grid.widthMm());
        checkSide("heightMm", style.grid.heightMm());
        checkMargin("topMm", style.grid.topMm());
        checkMargin("rightMm", style.grid.rightMm());
        checkMargin("bottomMm", style.grid.bottomMm());
        checkMargin("leftMm", style.grid.leftMm());
    }

    private void checkRoom() {
        require(
                style.measurePt() > 0,
                "the margins must leave width for text on a page as wide in mm as ",
                style.grid.widthMm());
        require(
                style.linePitchPt() > 0,
                "the margins must leave height for text on a page as high in mm as ",
                style.grid.heightMm());
        double folioMm =
                PageStyle.FOLIO_BELOW_MM + style.textStyle(TextElement.FOLIO).sizePt() / PageStyle.POINTS_PER_MM;
        require(
                style.grid.bottomMm() >= folioMm,
                "the margin bottomMm must hold the page number, for which it needs at least ",
                folioMm);
        double headMm = PageStyle.HEAD_RULE_ABOVE_MM
                + PageStyle.HEAD_ABOVE_RULE_MM
                + style.textStyle(TextElement.RUNNING_HEAD).sizePt() / PageStyle.POINTS_PER_MM;
        require(
                style.runningHead.equals(RunningHead.NONE) || style.grid.topMm() >= headMm,
                "the margin topMm must hold the running head, for which it needs at least ",
                headMm);
        Logo logo = style.masthead().logo();
        if (logo != null) {
            checkLogo(logo);
        }
    }

    private void checkLogo(Logo logo) {
        double part = logo.position() == Logo.Position.BESIDE_TITLE ? LOGO_BESIDE_TITLE : 1;
        double widthMm = part * style.measurePt() / PageStyle.POINTS_PER_MM;
        require(
                logo.widthMm() <= widthMm,
                "the logo must leave room for the title, so that its width in mm is no more than ",
                widthMm);
        int lines = style.linesPerPage() - style.mastheadLines() - LINES_BELOW_LOGO;
        double heightMm = Math.max(0, lines * style.linePitchPt() / PageStyle.POINTS_PER_MM);
        require(
                logo.heightMm() <= heightMm,
                "the logo must leave room for text on the first page, so that its heightMm is no more than ",
                heightMm);
    }

    private void checkSide(String name, double mm) {
        require(mm > 0 && mm <= LONGEST_SIDE_MM, name + " must be more than 0 and no more than 5080, but is ", mm);
    }

    private void checkMargin(String name, double mm) {
        require(mm >= 0 && mm <= LONGEST_SIDE_MM, "the margin " + name + " must be 0 or more, but is ", mm);
    }

    private void checkFit() {
        double sizePt = style.textStyle(TextElement.BODY).sizePt();
        require(
                style.cellPt() >= sizePt * TIGHTEST_PITCH_EM,
                style.charactersPerLine() + " characters of " + rounded(sizePt)
                        + " pt do not fit in a line; take fewer, smaller ones, or narrower margins: it is in pt only ",
                style.measurePt());
        checkColumns();
        for (TextElement element : TextElement.values()) {
            checkHeight(element);
        }
    }

    private void checkColumns() {
        if (style.columns().count() == 1) {
            return;
        }
        int characters = style.charactersPerColumn();
        if (characters < FEWEST_CHARACTERS_OF_COLUMN) {
            problems.add("columns must have 8 characters or more in a line, but with a gapMm of "
                    + rounded(style.columns().gapMm()) + " they have only " + Math.max(0, characters)
                    + "; take a smaller gapMm, more charactersPerLine, wider paper, or Columns.one()");
        } else if (style.firstLineIndentEm() >= characters) {
            problems.add("firstLineIndentEm must be less than the " + characters + " characters of a column, but is "
                    + rounded(style.firstLineIndentEm()));
        }
    }

    private void checkSameColour() {
        int rgb = style.textStyle(TextElement.BODY).rgb();
        if (style.textStyle(TextElement.STRONG).rgb() != rgb) {
            problems.add(String.format(Locale.ROOT, "the colour of STRONG must be that of BODY, 0x%06X", rgb));
        }
    }

    private void checkLinkColour() {
        if (style.linkRgb() < 0x000000 || style.linkRgb() > 0xFFFFFF) {
            problems.add("linkRgb must be from 0x000000 to 0xFFFFFF, but is " + style.linkRgb());
        }
    }

    private void checkSameSize(TextElement element, TextElement like) {
        double sizePt = style.textStyle(like).sizePt();
        require(
                Double.compare(style.textStyle(element).sizePt(), sizePt) == 0,
                "the size of " + element + " must be that of " + like + " in pt, ",
                sizePt);
    }

    private void checkHeight(TextElement element) {
        double roomPt = style.linePitchPt() * linesFor(element);
        require(
                style.textStyle(element).sizePt() <= roomPt,
                "the size of " + element + " must fit in its lines, so that it is in pt no more than ",
                Math.floor(roomPt * 10) / 10);
    }

    /** The grid lines, also in fractions, that a line of an element may take. */
    private double linesFor(TextElement element) {
        return switch (element) {
            // The masthead grows with it.
            case MASTHEAD_OVERLINE -> style.mastheadLines();
            case MASTHEAD_TITLE -> TITLE_IN_MASTHEAD * style.mastheadLines();
            case MASTHEAD_LINE -> LINE_IN_MASTHEAD * style.mastheadLines();
            case WATERMARK -> style.linesPerPage();
            default -> 1;
        };
    }

    private void require(boolean condition, String problem, double value) {
        if (!condition) {
            problems.add(problem + rounded(value));
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
