/**
 * API and SPI: what all renderers have in common. {@link io.github.bulletinkit.render.Renderers} finds a
 * {@link io.github.bulletinkit.render.Renderer} by the name of its {@link io.github.bulletinkit.render.OutputFormat}. A
 * jar adds a renderer by a {@link io.github.bulletinkit.render.RendererProvider}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bulletinkit.render;

import org.jspecify.annotations.NullMarked;
