package io.github.bulletinkit.render.internal.layout.pieces;

/**
 * The numbers in a column of a table. If most of its cells are numbers, their units digits are aligned (个位数对齐),
 * whatever decimals, signs and units of measure they have. Widths are in em.
 */
final class NumberColumn {
    private int cells;
    private int numbers;
    private double toUnits;
    private double afterUnits;

    void add(ShapedCell cell) {
        double left = cell.widthToUnits();
        cells += cell.text().isEmpty() ? 0 : 1;
        if (!Double.isNaN(left)) {
            numbers++;
            toUnits = Math.max(toUnits, left);
            afterUnits = Math.max(afterUnits, cell.width() - left);
        }
    }

    /** Whether more than half of the cells with text are numbers. */
    boolean isAligned() {
        return 2 * numbers > cells;
    }

    /** The width of all numbers when aligned, 0 in a column of other text. */
    double width() {
        return isAligned() ? toUnits + afterUnits : 0;
    }

    /** The indent that aligns a number, with all numbers together in the middle of a column of {@code roomEm}. */
    double indent(double widthToUnits, double roomEm) {
        return Math.max(0, (roomEm - width()) / 2) + toUnits - widthToUnits;
    }
}
