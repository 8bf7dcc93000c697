/**
 * An example of your own renderer: an issue as plain text. {@link io.github.bulletinkit.render.Renderers} finds a
 * format by three parts: a renderer, a provider, and the provider's name in
 * {@code META-INF/services/io.github.bulletinkit.render.RendererProvider}.
 */
@NullMarked
package io.github.bulletinkit.examples.plaintext;

import org.jspecify.annotations.NullMarked;
