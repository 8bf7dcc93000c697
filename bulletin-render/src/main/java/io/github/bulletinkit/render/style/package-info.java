/**
 * API: the look of a page. {@link io.github.bulletinkit.render.style.PageStyle} has paper, grid and text styles,
 * {@link io.github.bulletinkit.render.style.FontSet} the fonts,
 * {@link io.github.bulletinkit.render.style.LineComposition} the rules of line composition. All types are immutable and
 * safe to share between threads.
 */
@NullMarked
package io.github.bulletinkit.render.style;

import org.jspecify.annotations.NullMarked;
