package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One renderer for each format, because a renderer is slow to build. Safe to share between threads. */
public final class PdfRenderers {
    private final Map<BulletinFormat, PdfRenderer> renderers = new ConcurrentHashMap<>();

    PdfRenderer of(BulletinFormat format) {
        return renderers.computeIfAbsent(
                format, series -> PdfRenderer.builder().bulletinFormat(series).build());
    }
}
