package io.github.bulletinkit.render.internal.layout;

/**
 * A character in its place.
 *
 * @param text the character, with the marks that combine with it
 * @param face the face that it is set in
 * @param xPt the x of its origin, from the left edge of the page
 * @param widening how much wider than designed it is drawn
 */
public record Glyph(String text, int face, double xPt, double widening) {}
