package io.github.bulletinkit.render.internal.line;

/**
 * A character as the line breaker sees it, with the marks that combine with it. Its cell is the blank before its ink, the
 * rigid body, and the blank after; a full-width mark keeps half of its cell blank, which may be squeezed. Lengths are in
 * em.
 *
 * @param text the characters
 * @param type the class of the first character
 * @param blankBefore the blank of its cell before the body
 * @param body the part of the cell that is never squeezed
 * @param blankAfter the blank of its cell after the body
 * @param fit how its glyph lies in the cell
 */
record Cluster(String text, CharacterClass type, double blankBefore, double body, double blankAfter, GlyphFit fit) {

    int codePoint() {
        return text.codePointAt(0);
    }

    /** Whether it is one of the digits 0 to 9. */
    boolean isFigure() {
        return CharacterClass.isFigure(codePoint());
    }
}
