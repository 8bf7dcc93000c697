/**
 * A renderer of one's own: an issue as plain text. It shows what a format needs to be found by
 * {@link io.github.bulletinkit.render.Renderers}: a renderer, a provider, and the provider's name in
 * {@code META-INF/services/io.github.bulletinkit.render.RendererProvider}.
 */
@NullMarked
package io.github.bulletinkit.examples.plaintext;

import org.jspecify.annotations.NullMarked;
