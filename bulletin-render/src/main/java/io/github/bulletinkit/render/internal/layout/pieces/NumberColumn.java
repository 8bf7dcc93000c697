package io.github.bulletinkit.render.internal.layout.pieces;

/**
 * The numbers in a column of a table. Where most of its cells are numbers, their units are set below each other (个位数对齐),
 * whatever decimals, signs and units of measure they have. Widths are in em.
 */
final class NumberColumn {
    private int cells;
    private int numbers;
    private double toUnits;
    private double afterUnits;

    /** Takes in a cell. */
    void add(ShapedCell cell) {
        double left = cell.widthToUnits();
        cells += cell.text().isEmpty() ? 0 : 1;
        if (!Double.isNaN(left)) {
            numbers++;
            toUnits = Math.max(toUnits, left);
            afterUnits = Math.max(afterUnits, cell.width() - left);
        }
    }

    /** Whether more than half of the cells that are not empty are numbers. */
    boolean isAligned() {
        return 2 * numbers > cells;
    }

    /** The width of all numbers below each other, 0 in a column of other text. */
    double width() {
        return isAligned() ? toUnits + afterUnits : 0;
    }

    /**
     * The indent of a number of some width up to its units, so that all numbers together are in the middle of the column.
     *
     * @param widthToUnits the width of the number up to its units
     * @param roomEm the width of the column
     */
    double indent(double widthToUnits, double roomEm) {
        return Math.max(0, (roomEm - width()) / 2) + toUnits - widthToUnits;
    }
}
