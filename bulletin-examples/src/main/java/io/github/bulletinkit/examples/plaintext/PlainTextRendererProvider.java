package io.github.bulletinkit.examples.plaintext;

import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.RendererProvider;

/** Provides {@link PlainTextRenderer} under the name {@code text}. */
public final class PlainTextRendererProvider implements RendererProvider {
    static final OutputFormat TEXT = new OutputFormat("text", "text/plain", "txt");

    /** For the service loader. */
    public PlainTextRendererProvider() {}

    @Override
    public OutputFormat format() {
        return TEXT;
    }

    @Override
    public Renderer create() {
        return PlainTextRenderer.create();
    }
}
