package io.github.bulletinkit.render.pdf;

import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.RendererProvider;

/** Provides {@link PdfRenderer} under the name {@code pdf}. */
public final class PdfRendererProvider implements RendererProvider {
    static final OutputFormat PDF = new OutputFormat("pdf", "application/pdf", "pdf");

    /** For the service loader. */
    public PdfRendererProvider() {}

    @Override
    public OutputFormat format() {
        return PDF;
    }

    @Override
    public Renderer create() {
        return PdfRenderer.builder().build();
    }
}
