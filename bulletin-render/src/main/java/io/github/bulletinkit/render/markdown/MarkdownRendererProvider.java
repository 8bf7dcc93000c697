package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.RendererProvider;

/** Provides {@link MarkdownRenderer} under the name {@code markdown}. */
public final class MarkdownRendererProvider implements RendererProvider {
    static final OutputFormat MARKDOWN = new OutputFormat("markdown", "text/markdown", "md");

    /** For the service loader. */
    public MarkdownRendererProvider() {}

    @Override
    public OutputFormat format() {
        return MARKDOWN;
    }

    @Override
    public Renderer create() {
        return MarkdownRenderer.create();
    }
}
