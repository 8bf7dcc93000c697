package io.github.bulletinkit.render.internal.picture;

/**
 * The matrix that turns and mirrors a stored picture so that it is upright. Both pictures fill the square from (0, 0),
 * the lower left corner, to (1, 1). A point (x, y) is drawn at (ax + cy + e, bx + dy + f), as in PDF (ISO 32000-1,
 * 8.3.3).
 */
public record UprightMatrix(int a, int b, int c, int d, int e, int f) {

    /**
     * The matrix for an orientation (CIPA DC-008, 4.6.5, tag 274).
     *
     * @param orientation 1 to 8, see {@link io.github.bulletinkit.model.ImageData#orientation()}
     * @throws IllegalArgumentException if it is another number
     */
    public static UprightMatrix of(int orientation) {
        return switch (orientation) {
            case 1 -> new UprightMatrix(1, 0, 0, 1, 0, 0);
            case 2 -> new UprightMatrix(-1, 0, 0, 1, 1, 0);
            case 3 -> new UprightMatrix(-1, 0, 0, -1, 1, 1);
            case 4 -> new UprightMatrix(1, 0, 0, -1, 0, 1);
            case 5 -> new UprightMatrix(0, -1, -1, 0, 1, 1);
            case 6 -> new UprightMatrix(0, -1, 1, 0, 0, 1);
            case 7 -> new UprightMatrix(0, 1, 1, 0, 0, 0);
            case 8 -> new UprightMatrix(0, 1, -1, 0, 1, 0);
            default -> throw new IllegalArgumentException("orientation: " + orientation + " is not from 1 to 8");
        };
    }
}
