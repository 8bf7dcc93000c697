package io.github.bulletinkit.render.internal.line;

/** How a line stands in its measure. */
public enum Alignment {
    /** Flush on both sides; the last line of the block flush left. */
    JUSTIFIED,
    /** Centred. */
    CENTERED,
    /** Flush left. */
    LEFT,
    /** Flush right. */
    RIGHT
}
