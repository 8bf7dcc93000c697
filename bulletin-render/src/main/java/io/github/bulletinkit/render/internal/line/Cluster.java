package io.github.bulletinkit.render.internal.line;

/**
 * A character with its combining marks. Its cell, in em, is a blank, a body that is never squeezed, and a blank.
 *
 * @param isShifted whether it is a superscript or subscript
 */
record Cluster(
        String text,
        CharacterClass type,
        double blankBefore,
        double body,
        double blankAfter,
        GlyphFit fit,
        boolean isShifted) {

    Cluster(String text, CharacterClass type, double blankBefore, double body, double blankAfter, GlyphFit fit) {
        this(text, type, blankBefore, body, blankAfter, fit, false);
    }

    int codePoint() {
        return text.codePointAt(0);
    }

    boolean isFigure() {
        return CharacterClass.isFigure(codePoint());
    }
}
