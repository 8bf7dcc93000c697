package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import org.jspecify.annotations.Nullable;

/**
 * Divides the content of a page into sequences that belong to an element, or are artifacts (ISO 32000-1, 14.6 and
 * 14.8.2). Sequences are never nested, because some readers take the end of an inner one for the end of both.
 */
final class MarkedContent {
    /** Artifacts that exist because of the pages: page numbers, repeated table headers. */
    static final String PAGINATION = "Pagination";

    /** Artifacts above the text of a page. PDF/UA requires this subtype (ISO 14289-1, 7.8). */
    static final String HEADER = "Header";

    /** Artifacts that exist for looks: rules, leaders. */
    static final String LAYOUT = "Layout";

    /** Marks a sequence with an actual text, to which nothing can be added. */
    private static final Object READING = new Object();

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte canvas;
    private final StructureTree structure;
    private @Nullable Object open;

    MarkedContent(PdfContentByte canvas, StructureTree structure) {
        this.canvas = canvas;
        this.structure = structure;
    }

    void belongTo(StructureElement element) {
        if (!element.equals(open)) {
            end();
            structure.beginContent(canvas, element);
            open = element;
        }
    }

    /** What follows belongs to an element and has this actual text (14.9.4). */
    void belongTo(StructureElement element, String reading) {
        end();
        structure.beginContent(canvas, element, reading);
        open = READING;
    }

    void beArtifact(String type) {
        if (!type.equals(open)) {
            end();
            PdfDictionary properties = new PdfDictionary();
            boolean header = type.equals(HEADER);
            properties.put(PdfName.TYPE, new PdfName(header ? PAGINATION : type));
            if (header) {
                properties.put(PdfName.SUBTYPE, new PdfName(HEADER));
            }
            canvas.beginMarkedContentSequence(ARTIFACT, properties, true);
            open = type;
        }
    }

    void end() {
        if (open != null) {
            canvas.endMarkedContentSequence();
            open = null;
        }
    }
}
