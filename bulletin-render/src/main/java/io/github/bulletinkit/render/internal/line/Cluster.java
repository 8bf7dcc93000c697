package io.github.bulletinkit.render.internal.line;

/**
 * A character with its combining marks, measured. Its cell has a blank, the rigid body and another blank. The blank
 * half of a full-width mark can be squeezed. Lengths are in em.
 *
 * @param type the class of the first character
 * @param body the part of the cell that is never squeezed
 * @param fit the position and size of the glyph in the cell
 */
record Cluster(String text, CharacterClass type, double blankBefore, double body, double blankAfter, GlyphFit fit) {

    int codePoint() {
        return text.codePointAt(0);
    }

    boolean isFigure() {
        return CharacterClass.isFigure(codePoint());
    }
}
