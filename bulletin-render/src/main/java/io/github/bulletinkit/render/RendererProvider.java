package io.github.bulletinkit.render;

/**
 * Adds a renderer to {@link Renderers}. A jar names its provider in
 * {@code META-INF/services/io.github.bulletinkit.render.RendererProvider}, a module in a {@code provides} clause; the
 * provider is a public class with a public constructor without parameters.
 *
 * <p>Every look-up makes a provider, so making one must cost nothing: fonts and the like belong in {@link #create}.
 */
public interface RendererProvider {

    /**
     * What the renderer writes. No two providers have formats of the same name.
     *
     * @return the format
     */
    OutputFormat format();

    /**
     * A renderer with its usual settings.
     *
     * @return the renderer
     */
    Renderer create();
}
