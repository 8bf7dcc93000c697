package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/**
 * The look of a page: paper, margins, text grid, line composition, and the face and size of each element. Immutable.
 *
 * <p>The grid divides the type area into lines of equal height, and each line into cells of equal width, one for each
 * hanzi. A name says its unit: {@code Mm} is millimetres, {@code Em} is cells of the grid, {@code Pt} is points of 1/72
 * inch.
 */
public final class PageStyle {
    /** An inch is 25.4 mm or 72 pt. */
    static final double POINTS_PER_MM = 72 / 25.4;

    static final double FOLIO_BELOW_MM = 7;

    /** The distance of the running head's rule from the type area, and of its text from the rule. */
    static final double HEAD_RULE_ABOVE_MM = 4;

    static final double HEAD_ABOVE_RULE_MM = 1;

    final PageGrid grid;
    private final int mastheadLines;
    private final double firstLineIndentEm;
    private final FolioPosition folioPosition;
    private final FolioPattern folioPattern;
    final RunningHead runningHead;
    private final String watermark;
    private final MastheadStyle masthead;
    private final LineComposition lineComposition;
    private final double leastTableSizePt;
    /** The size of text that is not given, relative to its size on A4. */
    final double textScale;

    private final int linkRgb;

    /** The given styles only; the default of an element may depend on these. */
    private final Map<TextElement, TextStyle> textStyles;

    private PageStyle(Builder builder) {
        this.grid = builder.grid;
        this.mastheadLines = builder.mastheadLines;
        this.firstLineIndentEm = builder.firstLineIndentEm;
        this.folioPosition = builder.folioPosition;
        this.folioPattern = builder.folioPattern;
        this.runningHead = builder.runningHead;
        this.watermark = builder.watermark;
        this.masthead = builder.masthead;
        this.lineComposition = builder.lineComposition;
        this.leastTableSizePt = builder.leastTableSizePt;
        this.textScale = builder.textScale;
        this.linkRgb = builder.linkRgb;
        this.textStyles = Map.copyOf(builder.textStyles);
    }

    /**
     * The style of weekly bulletins: A4, 26 characters × 22 lines of 16 pt FangSong, margins of 25.4 mm at top and
     * bottom and 31.7 mm at the sides, a masthead of six lines, an indent of 2 em, the page number centred.
     *
     * <p>Its lines end as in the printed weekly that it follows: each line is filled before the next begins
     * ({@link LineBreaking#LINE_BY_LINE}), and amounts are whole, except that a line may end between two hanzi that
     * multiply the figure (3.5万 | 亿元), and between a range with a hyphen and what is counted (3-4 | 个), as
     * {@link AmountBreaks#LONG_AMOUNTS} says.
     */
    public static PageStyle bulletin() {
        return builder().build();
    }

    /**
     * The style of official documents, GB/T 9704-2012: A4, a type area of 156 × 225 mm, 37 mm below the top edge and 28
     * mm from the inner edge, 28 characters × 22 lines of size-3 (16 pt) FangSong, article titles in size-2 (22 pt)
     * title face, the page number at the outer edge in size 4 (14 pt). Even pages mirror the margins of odd ones. No
     * line begins or ends with a solidus ({@link ProhibitionLevel#GB}). Amounts are whole ({@link AmountBreaks#NONE}), and
     * the lines of a paragraph are chosen together ({@link LineBreaking#WHOLE_PARAGRAPH}).
     */
    public static PageStyle gbt9704() {
        return builder()
                .marginsMm(37, 26, 35, 28)
                .mirroredMargins(true)
                .charactersPerLine(28)
                .linesPerPage(22)
                .folioPosition(FolioPosition.OUTSIDE)
                .lineComposition(LineComposition.standard().withProhibitionLevel(ProhibitionLevel.GB))
                .textStyle(TextElement.SECTION_HEADING, new TextStyle(FontRole.HEI, 22))
                .textStyle(TextElement.ARTICLE_TITLE, new TextStyle(FontRole.TITLE, 22))
                .build();
    }

    /** A builder that starts from {@link #bulletin()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this style. Defaults still follow the elements on which they depend. */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .mastheadLines(mastheadLines)
                .firstLineIndentEm(firstLineIndentEm)
                .folioPosition(folioPosition)
                .folioPattern(folioPattern.pattern())
                .runningHead(runningHead.pattern())
                .watermark(watermark)
                .masthead(masthead)
                .lineComposition(lineComposition)
                .leastTableSizePt(leastTableSizePt)
                .linkRgb(linkRgb);
        builder.grid = grid;
        builder.textScale = textScale;
        builder.textStyles.putAll(textStyles);
        return builder;
    }

    /** The face, size and colour of an element. */
    public TextStyle textStyle(TextElement element) {
        TextStyle given = textStyles.get(requireNonNull(element, "element"));
        return given == null ? DefaultTextStyles.of(element, this) : given;
    }

    /** The cells of a line of running text (每行字数), at least 1. */
    public int charactersPerLine() {
        return grid.charactersPerLine();
    }

    /** The lines of the type area (每面行数), at least 1. */
    public int linesPerPage() {
        return grid.linesPerPage();
    }

    /** The columns of the body. */
    public Columns columns() {
        return grid.columns();
    }

    /** The cells of a line of running text in a column (每栏每行字数), at least 8 if there are two columns. */
    public int charactersPerColumn() {
        return grid.charactersPerColumn();
    }

    /**
     * The grid lines of the masthead, fewer than {@link #linesPerPage()}. The masthead grows if classification and copy
     * number have no room above its title, or if a text is too long for a line.
     */
    public int mastheadLines() {
        return mastheadLines;
    }

    /** The indent of a paragraph's first line, in em. */
    public double firstLineIndentEm() {
        return firstLineIndentEm;
    }

    public FolioPosition folioPosition() {
        return folioPosition;
    }

    /** The page number as printed, such as {@code — 3 —}. */
    public String folioText(int folio, int pageCount) {
        return folioPattern.print(folio, pageCount);
    }

    /** The running head (页眉) as printed, empty if there is none. Each value may be empty. */
    public String runningHeadText(String title, String number, String section) {
        return runningHead.print(title, number, section);
    }

    /** The look of the masthead, but for its text styles. */
    public MastheadStyle masthead() {
        return masthead;
    }

    /** The watermark (水印) on each page, empty if there is none. */
    public String watermark() {
        return watermark;
    }

    public LineComposition lineComposition() {
        return lineComposition;
    }

    /**
     * The smallest text size in a table (表格最小字号). A table with many columns is set smaller than
     * {@link TextElement#TABLE_CELL} says, but never smaller than this.
     */
    public double leastTableSizePt() {
        return leastTableSizePt;
    }

    /** The colour of links in running text, as {@code 0xRRGGBB}. */
    public int linkRgb() {
        return linkRgb;
    }

    public double pageWidthPt() {
        return grid.widthMm() * POINTS_PER_MM;
    }

    public double pageHeightPt() {
        return grid.heightMm() * POINTS_PER_MM;
    }

    /** The distance of the type area from the left edge of the paper; mirrored margins change it on even pages. */
    public double leftPt(int folio) {
        return (grid.mirrored() && folio % 2 == 0 ? grid.rightMm() : grid.leftMm()) * POINTS_PER_MM;
    }

    /** The distance of the type area from the top edge of the paper. */
    public double topPt() {
        return grid.topMm() * POINTS_PER_MM;
    }

    /** The width of the type area (行长). */
    public double measurePt() {
        return grid.measureMm() * POINTS_PER_MM;
    }

    /** The width of a column of the body (栏宽). */
    public double columnPt() {
        return columns().count() == 1 ? measurePt() : charactersPerColumn() * cellPt();
    }

    /** The distance of a column, counted from 0, from the left edge of the type area. */
    public double columnLeftPt(int column) {
        return column == 0
                ? 0
                : column * (measurePt() - columnPt()) / (columns().count() - 1);
    }

    /**
     * The distance from the top edge of the paper to the middle of the page number, whose upper edge is 7 mm below the
     * type area (GB/T 9704-2012, 7.5).
     */
    public double folioMiddlePt() {
        double typeAreaEnd = topPt() + linesPerPage() * linePitchPt();
        return typeAreaEnd
                + FOLIO_BELOW_MM * POINTS_PER_MM
                + textStyle(TextElement.FOLIO).sizePt() / 2;
    }

    /** The distance from the top edge of the paper to the middle of the running head. */
    public double runningHeadMiddlePt() {
        double bottomPt = runningHeadRulePt() - HEAD_ABOVE_RULE_MM * POINTS_PER_MM;
        return bottomPt - textStyle(TextElement.RUNNING_HEAD).sizePt() / 2;
    }

    /** The distance from the top edge of the paper to the rule below the running head. */
    public double runningHeadRulePt() {
        return topPt() - HEAD_RULE_ABOVE_MM * POINTS_PER_MM;
    }

    /** The height of a grid line. */
    public double linePitchPt() {
        return grid.typeHeightMm() * POINTS_PER_MM / linesPerPage();
    }

    /** The width of a grid cell. */
    public double cellPt() {
        return measurePt() / charactersPerLine();
    }

    /** Builds a {@link PageStyle}. Defaults are those of {@link PageStyle#bulletin()}. */
    public static final class Builder {
        private PageGrid grid = PageGrid.BULLETIN;
        private int mastheadLines = 6;
        private double firstLineIndentEm = 2;
        private FolioPosition folioPosition = FolioPosition.CENTERED;
        private FolioPattern folioPattern = new FolioPattern("— # —");
        private RunningHead runningHead = RunningHead.NONE;
        private String watermark = "";
        private MastheadStyle masthead = MastheadStyle.standard();
        private LineComposition lineComposition = LineComposition.standard()
                .withAmountBreaks(AmountBreaks.LONG_AMOUNTS)
                .withLineBreaking(LineBreaking.LINE_BY_LINE);
        private double leastTableSizePt = 7.5;
        private double textScale = Paper.A4.textScale();
        private int linkRgb = TextStyle.DARK_BLUE;
        private final Map<TextElement, TextStyle> textStyles = new EnumMap<>(TextElement.class);

        private Builder() {}

        /**
         * Changes to other paper, so that a page looks alike: margins and gaps in proportion, text as {@link Paper} says, as many
         * characters and lines as then have room. Changes what is set so far; call it before what is meant for the new paper.
         */
        public Builder paper(Paper paper) {
            double text = paper.textScale() / textScale;
            grid = grid.on(paper, text);
            textStyles.replaceAll((element, style) -> style.scaled(text));
            textScale = paper.textScale();
            return this;
        }

        /** Sets the size of the paper, and nothing else. Default: A4, 210 × 297 mm. */
        public Builder pageSizeMm(double widthMm, double heightMm) {
            this.grid = grid.withPage(widthMm, heightMm);
            return this;
        }

        /**
         * Sets the margins, clockwise from the top. Default: 25.4 mm at top and bottom, 31.7 mm at the sides. The
         * bottom margin must have room for the page number.
         */
        public Builder marginsMm(double topMm, double rightMm, double bottomMm, double leftMm) {
            this.grid = grid.withMargins(topMm, rightMm, bottomMm, leftMm);
            return this;
        }

        /**
         * Sets whether even pages swap the left and right margins, for printing on both sides. The given margins are
         * then those of odd pages, whose inner edge is the left one. Default: false.
         */
        public Builder mirroredMargins(boolean mirroredMargins) {
            this.grid = grid.withMirrored(mirroredMargins);
            return this;
        }

        /** Sets the cells of a line of running text: more than the first-line indent. Default: 26. */
        public Builder charactersPerLine(int charactersPerLine) {
            this.grid = grid.withCharacters(charactersPerLine);
            return this;
        }

        /** Sets the lines of a page: more than those of the masthead. Default: 22. */
        public Builder linesPerPage(int linesPerPage) {
            this.grid = grid.withLines(linesPerPage);
            return this;
        }

        /** Sets the columns of the body, each of 8 characters or more. Default: {@link Columns#one()}. */
        public Builder columns(Columns columns) {
            this.grid = grid.withColumns(requireNonNull(columns, "columns"));
            return this;
        }

        /** Sets the grid lines of the masthead, at least 3. Default: 6. */
        public Builder mastheadLines(int mastheadLines) {
            this.mastheadLines = mastheadLines;
            return this;
        }

        /** Sets the indent of a paragraph's first line, 0 or more. Default: 2 em. */
        public Builder firstLineIndentEm(double firstLineIndentEm) {
            this.firstLineIndentEm = firstLineIndentEm;
            return this;
        }

        /** Sets the position of the page number. Default: centred. */
        public Builder folioPosition(FolioPosition folioPosition) {
            this.folioPosition = requireNonNull(folioPosition, "folioPosition");
            return this;
        }

        /**
         * Sets the words around the page number, such as {@code 第 # 页 共 # 页}. Default: {@code — # —} (GB/T 9704-2012, 7.5).
         *
         * @param pattern with {@code #} at the place of the page number, and of the number of pages if it is printed
         * @throws IllegalArgumentException if {@code #} does not appear once or twice
         */
        public Builder folioPattern(String pattern) {
            this.folioPattern = new FolioPattern(pattern);
            return this;
        }

        /**
         * Sets the running head (页眉) above the text of each page but the first, such as {@code {title} {number}　{section}};
         * empty for none, the default. {@code {number}} is printed without the running total and spaces,
         * {@code {section}} is the section that begins first on the page, or continues on it. Words beside an empty value
         * are left out. The top margin must have room for it.
         *
         * @throws IllegalArgumentException if the pattern has none of these values, or other braces
         */
        public Builder runningHead(String pattern) {
            this.runningHead = new RunningHead(pattern);
            return this;
        }

        /** Sets the look of the masthead. Default: {@link MastheadStyle#standard()}. */
        public Builder masthead(MastheadStyle masthead) {
            this.masthead = requireNonNull(masthead, "masthead");
            return this;
        }

        /** Sets a text (水印) behind the text of each page, rising to the right; empty for none, the default. */
        public Builder watermark(String watermark) {
            this.watermark = requireNonNull(watermark, "watermark");
            return this;
        }

        /**
         * Sets the rules of line composition. Default: {@link LineComposition#standard()}, but
         * {@link AmountBreaks#LONG_AMOUNTS} and {@link LineBreaking#LINE_BY_LINE}.
         */
        public Builder lineComposition(LineComposition lineComposition) {
            this.lineComposition = requireNonNull(lineComposition, "lineComposition");
            return this;
        }

        /**
         * Sets the smallest text size in a table. Default: 7.5 pt (size 6, 六号). A table with many columns is set
         * smaller than {@link TextElement#TABLE_CELL} says. If it needs text smaller than this, rendering throws
         * {@link io.github.bulletinkit.render.TableTooWideException}. If {@code TABLE_CELL} itself is smaller, its size
         * is the limit.
         *
         * @param leastTableSizePt more than 0
         */
        public Builder leastTableSizePt(double leastTableSizePt) {
            this.leastTableSizePt = leastTableSizePt;
            return this;
        }

        /**
         * Sets the colour of links in running text. Default: {@link TextStyle#DARK_BLUE}; {@link TextStyle#BLACK} for none.
         *
         * @param linkRgb as {@code 0xRRGGBB}
         */
        public Builder linkRgb(int linkRgb) {
            this.linkRgb = linkRgb;
            return this;
        }

        /**
         * Sets the face, size and colour of an element. The size of {@link TextElement#STRONG} and
         * {@link TextElement#EDITOR_NOTE} must be that of the body, the size of {@link TextElement#TABLE_HEADER} that
         * of the table cells, and the colour of {@code STRONG} that of the body. They follow by default, in any order
         * of the calls; so do the sizes of all other text in contents, articles and colophon, in proportion to
         * {@link TextElement#BODY} and rounded to half points.
         */
        public Builder textStyle(TextElement element, TextStyle style) {
            textStyles.put(requireNonNull(element, "element"), requireNonNull(style, "style"));
            return this;
        }

        /**
         * Builds the style.
         *
         * @throws IllegalArgumentException if no page can be set in this style: the message lists every conflict of
         *     values and its reason, except those that follow from other wrong values
         */
        public PageStyle build() {
            PageStyle style = new PageStyle(this);
            PageStyleChecks.check(style);
            return style;
        }
    }
}
