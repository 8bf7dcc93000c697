package io.github.bulletinkit.render.internal.line;

/**
 * A character in its place.
 *
 * @param text the character, with the marks that combine with it
 * @param fit the face, size and width that it is drawn in
 * @param xPt the x of its origin, from the left edge of the page
 */
public record Glyph(String text, GlyphFit fit, double xPt) {}
