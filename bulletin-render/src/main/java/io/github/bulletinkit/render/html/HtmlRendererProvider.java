package io.github.bulletinkit.render.html;

import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.RendererProvider;

/** Provides {@link HtmlRenderer} under the name {@code html}. */
public final class HtmlRendererProvider implements RendererProvider {
    static final OutputFormat HTML = new OutputFormat("html", "text/html", "html");

    /** For the service loader. */
    public HtmlRendererProvider() {}

    @Override
    public OutputFormat format() {
        return HTML;
    }

    @Override
    public Renderer create() {
        return HtmlRenderer.create();
    }
}
