package io.github.bulletinkit.render.style;

/** The position of the page number (页码) below the type area. */
public enum FolioPosition {
    /** Centred. */
    CENTERED,
    /** One character in from the outer edge: right on odd pages, left on even ones (GB/T 9704-2012, 7.5). */
    OUTSIDE
}
