package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

/**
 * The face, size and colour of a {@link TextElement}.
 *
 * @param sizePt greater than 0
 * @param rgb as {@code 0xRRGGBB}
 */
public record TextStyle(FontRole role, double sizePt, int rgb) {
    public static final int BLACK = 0x000000;

    /** The red of official mastheads (红头). */
    public static final int RED = 0xD7000F;

    /** The blue of links: as easy to read as black, also on a black-and-white print. */
    public static final int DARK_BLUE = 0x0B3A75;

    /**
     * Checks size and colour.
     *
     * @throws IllegalArgumentException if the size is not a finite number greater than 0, or the colour has more than
     *     24 bits
     */
    public TextStyle {
        requireNonNull(role, "role");
        if (!(sizePt > 0 && sizePt < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("sizePt must be greater than 0, but is " + sizePt);
        }
        checkColour(rgb);
    }

    static void checkColour(int rgb) {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("rgb must lie between 0x000000 and 0xFFFFFF, but is " + rgb);
        }
    }

    /** A style in black. */
    public TextStyle(FontRole role, double sizePt) {
        this(role, sizePt, BLACK);
    }

    /** A copy of another size, rounded to half points. */
    TextStyle scaled(double factor) {
        return new TextStyle(role, rounded(sizePt * factor), rgb);
    }

    /** A size in half points, as named sizes have: 10.5 pt is size 5. */
    static double rounded(double sizePt) {
        return Math.max(1, Math.rint(2 * sizePt)) / 2;
    }
}
