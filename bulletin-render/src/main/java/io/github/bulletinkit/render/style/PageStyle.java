package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a page looks like: the paper and its margins, the grid that running text is set on, how lines are composed, and
 * the face and size of each element.
 *
 * <p>The grid divides the type area into lines of equal height and each line into cells of equal width, one hanzi a
 * cell. Values given have their unit in the name: millimetres, or em, which is a cell of the grid; values worked out
 * from them are in points of 1/72 inch. Immutable.
 */
public final class PageStyle {
    /** Millimetres to points, of which 72 make an inch. */
    static final double POINTS_PER_MM = 72 / 25.4;

    static final double FOLIO_BELOW_MM = 7;

    final double pageWidthMm;
    final double pageHeightMm;
    final double marginTopMm;
    final double marginBottomMm;
    final double marginLeftMm;
    final double marginRightMm;
    private final boolean mirroredMargins;
    private final int charactersPerLine;
    private final int linesPerPage;
    private final int mastheadLines;
    private final double firstLineIndentEm;
    private final FolioPosition folioPosition;
    private final LineComposition lineComposition;
    private final double leastTableSizePt;
    /** Those that were given; the others are the usual ones, some of which depend on these. */
    private final Map<TextElement, TextStyle> textStyles;

    private PageStyle(Builder builder) {
        this.pageWidthMm = builder.pageWidthMm;
        this.pageHeightMm = builder.pageHeightMm;
        this.marginTopMm = builder.marginTopMm;
        this.marginBottomMm = builder.marginBottomMm;
        this.marginLeftMm = builder.marginLeftMm;
        this.marginRightMm = builder.marginRightMm;
        this.mirroredMargins = builder.mirroredMargins;
        this.charactersPerLine = builder.charactersPerLine;
        this.linesPerPage = builder.linesPerPage;
        this.mastheadLines = builder.mastheadLines;
        this.firstLineIndentEm = builder.firstLineIndentEm;
        this.folioPosition = builder.folioPosition;
        this.lineComposition = builder.lineComposition;
        this.leastTableSizePt = builder.leastTableSizePt;
        this.textStyles = Map.copyOf(builder.textStyles);
    }

    /**
     * The style of weekly bulletins: A4, 26 characters × 22 lines of 16 pt FangSong, margins of 25.4 mm at top and bottom
     * and 31.7 mm at the sides, a masthead six lines high, an indent of 2 em, the page number in the middle.
     *
     * @return the style
     */
    public static PageStyle bulletin() {
        return builder().build();
    }

    /**
     * The style of official documents, GB/T 9704-2012: A4, a type area of 156 × 225 mm, 37 mm below the top edge and
     * 28 mm from the inner edge, 28 characters × 22 lines of size-3 (16 pt) FangSong, article titles in size-2 (22 pt)
     * title face, the page number at the outer edge in size 4 (14 pt). The margins of even pages mirror those of odd
     * ones. No line begins or ends with a solidus ({@link ProhibitionLevel#GB}).
     *
     * @return the style
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

    /**
     * A builder for a house style, which starts from {@link #bulletin()}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this style: it goes on as the builder of this style would have.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder()
                .pageSizeMm(pageWidthMm, pageHeightMm)
                .marginsMm(marginTopMm, marginRightMm, marginBottomMm, marginLeftMm)
                .mirroredMargins(mirroredMargins)
                .charactersPerLine(charactersPerLine)
                .linesPerPage(linesPerPage)
                .mastheadLines(mastheadLines)
                .firstLineIndentEm(firstLineIndentEm)
                .folioPosition(folioPosition)
                .lineComposition(lineComposition)
                .leastTableSizePt(leastTableSizePt)
                .textStyles(textStyles);
    }

    /**
     * The face and size of an element.
     *
     * @param element the element
     * @return its style
     */
    public TextStyle textStyle(TextElement element) {
        TextStyle given = textStyles.get(requireNonNull(element, "element"));
        return given == null ? DefaultTextStyles.of(element, this::textStyle) : given;
    }

    /**
     * The cells of a line of running text (每行字数).
     *
     * @return the number, at least 1
     */
    public int charactersPerLine() {
        return charactersPerLine;
    }

    /**
     * The lines of the type area (每面行数).
     *
     * @return the number, at least 1
     */
    public int linesPerPage() {
        return linesPerPage;
    }

    /**
     * The grid lines that the masthead takes at the head of the first page. It takes more if classification and copy number
     * have no room above its title, or if a text is too long for a line.
     *
     * @return the number, less than {@link #linesPerPage()}
     */
    public int mastheadLines() {
        return mastheadLines;
    }

    /**
     * The indent of a paragraph's first line.
     *
     * @return the indent in em
     */
    public double firstLineIndentEm() {
        return firstLineIndentEm;
    }

    /**
     * Where the page number stands.
     *
     * @return the place
     */
    public FolioPosition folioPosition() {
        return folioPosition;
    }

    /**
     * How lines are composed.
     *
     * @return the choices
     */
    public LineComposition lineComposition() {
        return lineComposition;
    }

    /**
     * The least size of text in a table (表格最小字号). A table with many columns is set smaller than {@link
     * TextElement#TABLE_CELL} says, but not smaller than this.
     *
     * @return the size in pt, more than 0
     */
    public double leastTableSizePt() {
        return leastTableSizePt;
    }

    /**
     * The width of the paper.
     *
     * @return the width in pt
     */
    public double pageWidthPt() {
        return pageWidthMm * POINTS_PER_MM;
    }

    /**
     * The height of the paper.
     *
     * @return the height in pt
     */
    public double pageHeightPt() {
        return pageHeightMm * POINTS_PER_MM;
    }

    /**
     * The distance of the type area from the left edge of the paper.
     *
     * @param folio the number of the page: where margins are mirrored, those of even pages change sides
     * @return the distance in pt
     */
    public double leftPt(int folio) {
        return (mirroredMargins && folio % 2 == 0 ? marginRightMm : marginLeftMm) * POINTS_PER_MM;
    }

    /**
     * The distance of the type area from the top edge of the paper.
     *
     * @return the distance in pt
     */
    public double topPt() {
        return marginTopMm * POINTS_PER_MM;
    }

    /**
     * The measure (行长): the width of the type area.
     *
     * @return the width in pt
     */
    public double measurePt() {
        return (pageWidthMm - marginLeftMm - marginRightMm) * POINTS_PER_MM;
    }

    /**
     * The distance of the middle of the page number from the top edge of the paper: its upper edge lies 7 mm below the
     * type area (GB/T 9704-2012, 7.5).
     *
     * @return the distance in pt
     */
    public double folioMiddlePt() {
        double typeAreaEnd = topPt() + linesPerPage * linePitchPt();
        return typeAreaEnd
                + FOLIO_BELOW_MM * POINTS_PER_MM
                + textStyle(TextElement.FOLIO).sizePt() / 2;
    }

    /**
     * The height of a grid line.
     *
     * @return the height in pt
     */
    public double linePitchPt() {
        return (pageHeightMm - marginTopMm - marginBottomMm) * POINTS_PER_MM / linesPerPage;
    }

    /**
     * The width of a cell of the grid.
     *
     * @return the width in pt
     */
    public double cellPt() {
        return measurePt() / charactersPerLine;
    }

    /** Builds a {@link PageStyle}. What is not given is as in {@link PageStyle#bulletin()}. */
    public static final class Builder {
        private double pageWidthMm = 210;
        private double pageHeightMm = 297;
        private double marginTopMm = 25.4;
        private double marginBottomMm = 25.4;
        private double marginLeftMm = 31.7;
        private double marginRightMm = 31.7;
        private boolean mirroredMargins;
        private int charactersPerLine = 26;
        private int linesPerPage = 22;
        private int mastheadLines = 6;
        private double firstLineIndentEm = 2;
        private FolioPosition folioPosition = FolioPosition.CENTERED;
        private LineComposition lineComposition = LineComposition.standard();
        private double leastTableSizePt = 7.5;
        private final Map<TextElement, TextStyle> textStyles = new EnumMap<>(TextElement.class);

        private Builder() {}

        /**
         * Sets the size of the paper; A4, 210 × 297 mm, unless said otherwise.
         *
         * @param widthMm the width in mm
         * @param heightMm the height in mm
         * @return this builder
         */
        public Builder pageSizeMm(double widthMm, double heightMm) {
            this.pageWidthMm = widthMm;
            this.pageHeightMm = heightMm;
            return this;
        }

        /**
         * Sets the distances of the type area from the edges of the paper, clockwise from the top; 25.4 mm at top and
         * bottom and 31.7 mm at the sides unless said otherwise.
         *
         * @param topMm the margin above it in mm
         * @param rightMm the margin right of it in mm
         * @param bottomMm the margin below it in mm, which holds the page number
         * @param leftMm the margin left of it in mm
         * @return this builder
         */
        public Builder marginsMm(double topMm, double rightMm, double bottomMm, double leftMm) {
            this.marginTopMm = topMm;
            this.marginRightMm = rightMm;
            this.marginBottomMm = bottomMm;
            this.marginLeftMm = leftMm;
            return this;
        }

        /**
         * Sets whether the left and right margins change sides on even pages, as they do in print on both sides; they do
         * not unless said otherwise. The margins given are then those of odd pages, whose inner edge is the left one.
         *
         * @param mirroredMargins whether they do
         * @return this builder
         */
        public Builder mirroredMargins(boolean mirroredMargins) {
            this.mirroredMargins = mirroredMargins;
            return this;
        }

        /**
         * Sets the cells of a line of running text; 26 unless said otherwise.
         *
         * @param charactersPerLine the number, more than the first-line indent
         * @return this builder
         */
        public Builder charactersPerLine(int charactersPerLine) {
            this.charactersPerLine = charactersPerLine;
            return this;
        }

        /**
         * Sets the lines of a page; 22 unless said otherwise.
         *
         * @param linesPerPage the number, more than the masthead takes
         * @return this builder
         */
        public Builder linesPerPage(int linesPerPage) {
            this.linesPerPage = linesPerPage;
            return this;
        }

        /**
         * Sets the grid lines that the masthead takes; 6 unless said otherwise.
         *
         * @param mastheadLines the number, at least 3
         * @return this builder
         */
        public Builder mastheadLines(int mastheadLines) {
            this.mastheadLines = mastheadLines;
            return this;
        }

        /**
         * Sets the indent of a paragraph's first line; 2 em unless said otherwise.
         *
         * @param firstLineIndentEm the indent in em, 0 or more
         * @return this builder
         */
        public Builder firstLineIndentEm(double firstLineIndentEm) {
            this.firstLineIndentEm = firstLineIndentEm;
            return this;
        }

        /**
         * Sets where the page number stands; in the middle unless said otherwise.
         *
         * @param folioPosition the place
         * @return this builder
         */
        public Builder folioPosition(FolioPosition folioPosition) {
            this.folioPosition = requireNonNull(folioPosition, "folioPosition");
            return this;
        }

        /**
         * Sets how lines are composed: which marks may not begin or end them, how far marks are squeezed, how far hanzi and
         * Latin stand apart; {@link LineComposition#standard()} unless said otherwise.
         *
         * @param lineComposition the choices
         * @return this builder
         */
        public Builder lineComposition(LineComposition lineComposition) {
            this.lineComposition = requireNonNull(lineComposition, "lineComposition");
            return this;
        }

        /**
         * Sets the least size of text in a table; 7.5 pt (size 6, 六号) unless said otherwise. A table with many columns is
         * set smaller than {@link TextElement#TABLE_CELL} says, but not smaller than this: a table that needs smaller text
         * is a {@link io.github.bulletinkit.render.TableTooWideException}. Where the size of {@code TABLE_CELL} is less than
         * this, it is the least size.
         *
         * @param leastTableSizePt the size in pt, more than 0
         * @return this builder
         */
        public Builder leastTableSizePt(double leastTableSizePt) {
            this.leastTableSizePt = leastTableSizePt;
            return this;
        }

        /**
         * Sets the face and size of an element. An element whose size is that of another ({@link TextElement#STRONG},
         * {@link TextElement#EDITOR_NOTE} and {@link TextElement#TABLE_HEADER}) follows it unless it is set itself, in
         * whatever order; so does the colour of {@code STRONG}.
         *
         * @param element the element
         * @param style its face, size and colour
         * @return this builder
         */
        public Builder textStyle(TextElement element, TextStyle style) {
            textStyles.put(requireNonNull(element, "element"), requireNonNull(style, "style"));
            return this;
        }

        private Builder textStyles(Map<TextElement, TextStyle> styles) {
            textStyles.putAll(styles);
            return this;
        }

        /**
         * The style as given so far.
         *
         * @return the style
         * @throws IllegalArgumentException if no page can be set in it: the message says which values do not go together
         *     and why, all of them at once, but for what follows from others that are wrong
         */
        public PageStyle build() {
            PageStyle style = new PageStyle(this);
            PageStyleChecks.check(style);
            return style;
        }
    }
}
