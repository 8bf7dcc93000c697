package io.github.bulletinkit.render.ofd;

import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.RendererProvider;

/** Provides {@link OfdRenderer} under the name {@code ofd}. */
public final class OfdRendererProvider implements RendererProvider {
    static final OutputFormat OFD = new OutputFormat("ofd", "application/ofd", "ofd");

    /** For the service loader. */
    public OfdRendererProvider() {}

    @Override
    public OutputFormat format() {
        return OFD;
    }

    @Override
    public Renderer create() {
        return OfdRenderer.create();
    }
}
