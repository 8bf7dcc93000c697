package io.github.bulletinkit.render.internal.layout;

/**
 * A character as the line breaker sees it, with the marks that combine with it. Its cell is the blank before its ink, the
 * rigid body, and the blank after; a full-width mark keeps half of its cell blank, which may be squeezed. Lengths are in em.
 *
 * @param text the characters
 * @param type the class of the first character
 * @param face the face that it is set in
 * @param blankBefore the blank of its cell before the body
 * @param body the part of the cell that is never squeezed
 * @param blankAfter the blank of its cell after the body
 * @param origin where the glyph's origin lies, measured from the start of the body
 * @param widening how much wider than designed the glyph is drawn; 1 for nearly all
 */
record Cluster(
        String text,
        CharacterClass type,
        int face,
        double blankBefore,
        double body,
        double blankAfter,
        double origin,
        double widening) {

    /** The width of the whole cell. */
    double width() {
        return blankBefore + body + blankAfter;
    }
}
