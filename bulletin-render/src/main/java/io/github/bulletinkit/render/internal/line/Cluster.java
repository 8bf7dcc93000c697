package io.github.bulletinkit.render.internal.line;

/** A character with its combining marks. Its cell, in em, is a blank, a body that is never squeezed, and a blank. */
record Cluster(String text, CharacterClass type, double blankBefore, double body, double blankAfter, GlyphFit fit) {

    int codePoint() {
        return text.codePointAt(0);
    }

    boolean isFigure() {
        return CharacterClass.isFigure(codePoint());
    }
}
