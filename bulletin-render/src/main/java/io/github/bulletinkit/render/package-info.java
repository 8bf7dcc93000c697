/**
 * API and SPI: what all renderers have in common. {@link io.github.bulletinkit.render.Renderers} finds a
 * {@link io.github.bulletinkit.render.Renderer} by the name of its {@link io.github.bulletinkit.render.OutputFormat};
 * {@link io.github.bulletinkit.render.RendererProvider} is the SPI by which a jar adds one.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bulletinkit.render;

import org.jspecify.annotations.NullMarked;
