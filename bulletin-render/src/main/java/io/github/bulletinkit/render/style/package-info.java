/**
 * API: what a page looks like. {@link io.github.bulletinkit.render.style.PageStyle} gives paper, grid and text styles,
 * {@link io.github.bulletinkit.render.style.FontSet} the faces,
 * {@link io.github.bulletinkit.render.style.LineComposition} how lines are made. The typesetter reads them, the renderers
 * take them. All types are immutable and safe to share between threads.
 */
@NullMarked
package io.github.bulletinkit.render.style;

import org.jspecify.annotations.NullMarked;
