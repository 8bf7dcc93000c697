package io.github.bulletinkit.render.internal.layout;

/** How a line stands in its measure. */
enum Alignment {
    /** Flush on both sides; the last line of the block flush left. */
    JUSTIFIED,
    /** Centred. */
    CENTERED,
    /** Flush left. */
    LEFT,
    /** Flush right. */
    RIGHT
}
