package io.github.bulletinkit.render.style;

/** Where the page number (页码) stands below the type area. */
public enum FolioPosition {
    /** In the middle. */
    CENTERED,
    /** One character in from the outer edge: on the right of odd pages, on the left of even ones (GB/T 9704-2012, 7.5). */
    OUTSIDE
}
