package io.github.bulletinkit.render;

/**
 * Adds a renderer to {@link Renderers}. A jar names its provider in
 * {@code META-INF/services/io.github.bulletinkit.render.RendererProvider}, a module in a {@code provides} clause. The
 * provider is a public class with a public constructor without parameters.
 *
 * <p>Every look-up creates all providers. So a provider loads fonts and the like in {@link #create}, not in its
 * constructor.
 */
public interface RendererProvider {

    /** The format that the renderer writes. Each provider needs a format name of its own. */
    OutputFormat format();

    /** Creates a renderer with default settings. */
    Renderer create();
}
