package io.github.bulletinkit.render.style;

/**
 * Paper, margins, and the grid that divides the type area into lines and cells.
 *
 * @param mirrored whether even pages swap the left and right margins
 */
record PageGrid(
        double widthMm,
        double heightMm,
        double topMm,
        double rightMm,
        double bottomMm,
        double leftMm,
        boolean mirrored,
        int charactersPerLine,
        int linesPerPage,
        Columns columns) {

    static final PageGrid BULLETIN = new PageGrid(210, 297, 25.4, 31.7, 25.4, 31.7, false, 26, 22, Columns.one());

    /** Lengths are sums and products; smaller differences are not counted. */
    static final double TOLERANCE = 1e-6;

    PageGrid withPage(double width, double height) {
        return new PageGrid(
                width, height, topMm, rightMm, bottomMm, leftMm, mirrored, charactersPerLine, linesPerPage, columns);
    }

    PageGrid withMargins(double top, double right, double bottom, double left) {
        return new PageGrid(
                widthMm, heightMm, top, right, bottom, left, mirrored, charactersPerLine, linesPerPage, columns);
    }

    PageGrid withMirrored(boolean even) {
        return new PageGrid(
                widthMm, heightMm, topMm, rightMm, bottomMm, leftMm, even, charactersPerLine, linesPerPage, columns);
    }

    PageGrid withCharacters(int characters) {
        return new PageGrid(
                widthMm, heightMm, topMm, rightMm, bottomMm, leftMm, mirrored, characters, linesPerPage, columns);
    }

    PageGrid withLines(int lines) {
        return new PageGrid(
                widthMm, heightMm, topMm, rightMm, bottomMm, leftMm, mirrored, charactersPerLine, lines, columns);
    }

    PageGrid withColumns(Columns other) {
        return new PageGrid(
                widthMm, heightMm, topMm, rightMm, bottomMm, leftMm, mirrored, charactersPerLine, linesPerPage, other);
    }

    /** Margins and gap in proportion to the paper, and as many cells and lines as have room if both grow by a factor. */
    PageGrid on(Paper paper, double factor) {
        double across = paper.widthMm() / widthMm;
        double down = paper.heightMm() / heightMm;
        return withPage(paper.widthMm(), paper.heightMm())
                .withMargins(topMm * down, rightMm * across, bottomMm * down, leftMm * across)
                .withCharacters((int) Math.floor(charactersPerLine * across / factor + TOLERANCE))
                .withLines((int) Math.round(linesPerPage * down / factor))
                .withColumns(columns.scaled(across));
    }

    double measureMm() {
        return widthMm - leftMm - rightMm;
    }

    double typeHeightMm() {
        return heightMm - topMm - bottomMm;
    }

    int charactersPerColumn() {
        return columns.cells(charactersPerLine, measureMm());
    }
}
