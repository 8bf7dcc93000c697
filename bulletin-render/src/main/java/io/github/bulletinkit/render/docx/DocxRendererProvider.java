package io.github.bulletinkit.render.docx;

import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.RendererProvider;

/** Provides {@link DocxRenderer} under the name {@code docx}. */
public final class DocxRendererProvider implements RendererProvider {
    static final OutputFormat DOCX =
            new OutputFormat("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    /** For the service loader. */
    public DocxRendererProvider() {}

    @Override
    public OutputFormat format() {
        return DOCX;
    }

    @Override
    public Renderer create() {
        return DocxRenderer.create();
    }
}
