package io.github.bulletinkit.render.internal.picture;

/**
 * How a picture is turned and mirrored when it is drawn, so that it is upright. Both the stored picture and the upright one
 * fill the square from (0, 0), the lower left corner, to (1, 1); a point (x, y) of the first is drawn at (ax + cy + e,
 * bx + dy + f), as matrices are in PDF (ISO 32000-1, 8.3.3).
 */
public record UprightMatrix(int a, int b, int c, int d, int e, int f) {

    /**
     * The matrix for an orientation (CIPA DC-008, 4.6.5, tag 274).
     *
     * @param orientation 1 to 8, as {@link io.github.bulletinkit.model.ImageData#orientation()} tells
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
