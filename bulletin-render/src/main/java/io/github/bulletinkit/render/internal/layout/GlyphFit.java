package io.github.bulletinkit.render.internal.layout;

/**
 * How a character's glyph is fitted into its cell.
 *
 * @param face the face that it is set in
 * @param originEm where its origin lies, from the start of the cell's body, in em
 * @param scale its size, in parts of the size of the text
 * @param widening how much wider than designed it is drawn
 */
public record GlyphFit(int face, double originEm, double scale, double widening) {}
