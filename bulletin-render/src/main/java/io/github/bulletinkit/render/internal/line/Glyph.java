package io.github.bulletinkit.render.internal.line;

/**
 * A character at its place.
 *
 * @param text the character with its combining marks
 * @param xPt the x of its origin, from the left edge of the page
 */
public record Glyph(String text, GlyphFit fit, double xPt) {}
