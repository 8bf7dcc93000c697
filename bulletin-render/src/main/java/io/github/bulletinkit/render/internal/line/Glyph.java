package io.github.bulletinkit.render.internal.line;

/** A character with its combining marks, and the x of its origin from the left edge of the page. */
public record Glyph(String text, GlyphFit fit, double xPt) {}
