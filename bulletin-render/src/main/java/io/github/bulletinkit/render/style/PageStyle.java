package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a page looks like: the paper and its margins, the grid that running text is set on, and the face and size of
 * each element.
 *
 * <p>The grid divides the type area into lines of equal height and each line into cells of equal width, one hanzi a
 * cell. Lengths are in mm, sizes in pt.
 *
 * @param pageWidthMm the width of the paper
 * @param pageHeightMm the height of the paper
 * @param marginTopMm the margin above the type area
 * @param marginBottomMm the margin below the type area
 * @param marginLeftMm the margin left of the type area
 * @param marginRightMm the margin right of the type area
 * @param charactersPerLine the cells of a line of running text
 * @param linesPerPage the lines of the type area
 * @param mastheadLines the grid lines that the masthead takes at the head of the first page
 * @param firstLineIndentEm the indent of a paragraph's first line, in em (cells)
 * @param textStyles the face and size of every element
 */
public record PageStyle(
        double pageWidthMm,
        double pageHeightMm,
        double marginTopMm,
        double marginBottomMm,
        double marginLeftMm,
        double marginRightMm,
        int charactersPerLine,
        int linesPerPage,
        int mastheadLines,
        double firstLineIndentEm,
        Map<TextElement, TextStyle> textStyles) {

    /** Millimetres to points, of which 72 make an inch. */
    private static final double POINTS_PER_MM = 72 / 25.4;

    /**
     * Copies the text styles.
     *
     * @throws IllegalArgumentException if an element has no style
     */
    public PageStyle {
        textStyles = Map.copyOf(textStyles);
        for (TextElement element : TextElement.values()) {
            if (!textStyles.containsKey(element)) {
                throw new IllegalArgumentException("textStyles must name a style for " + element);
            }
        }
    }

    /**
     * The style of weekly bulletins: A4, 26 characters × 22 lines of 16 pt FangSong, margins of 25.4 mm at top and bottom
     * and 31.7 mm at the sides, a masthead six lines high, an indent of 2 em.
     *
     * @return the style
     */
    public static PageStyle bulletin() {
        Map<TextElement, TextStyle> styles = new EnumMap<>(TextElement.class);
        styles.put(TextElement.MASTHEAD_TITLE, new TextStyle(FontRole.TITLE, 44, TextStyle.RED));
        styles.put(TextElement.MASTHEAD_LINE, new TextStyle(FontRole.FANG_SONG, 16));
        styles.put(TextElement.CONTENTS_HEADING, new TextStyle(FontRole.HEI, 18));
        styles.put(TextElement.CONTENTS_SECTION, new TextStyle(FontRole.HEI, 15));
        styles.put(TextElement.CONTENTS_ENTRY, new TextStyle(FontRole.FANG_SONG, 15));
        styles.put(TextElement.SECTION_HEADING, new TextStyle(FontRole.HEI, 18));
        styles.put(TextElement.ARTICLE_TITLE, new TextStyle(FontRole.TITLE, 16));
        styles.put(TextElement.BODY, new TextStyle(FontRole.FANG_SONG, 16));
        styles.put(TextElement.STRONG, new TextStyle(FontRole.HEI, 16));
        styles.put(TextElement.FOLIO, new TextStyle(FontRole.SONG, 14));
        return new PageStyle(210, 297, 25.4, 25.4, 31.7, 31.7, 26, 22, 6, 2, styles);
    }

    /**
     * The face and size of an element.
     *
     * @param element the element
     * @return its style
     */
    public TextStyle textStyle(TextElement element) {
        return requireNonNull(textStyles.get(element), "element");
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
     * @return the distance in pt
     */
    public double leftPt() {
        return marginLeftMm * POINTS_PER_MM;
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
}
