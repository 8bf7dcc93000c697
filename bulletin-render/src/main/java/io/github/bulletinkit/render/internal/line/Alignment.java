package io.github.bulletinkit.render.internal.line;

/** The alignment of a line in its measure. */
public enum Alignment {
    /** Flush on both sides; the last line flush left. */
    JUSTIFIED,
    CENTERED,
    LEFT,
    RIGHT
}
