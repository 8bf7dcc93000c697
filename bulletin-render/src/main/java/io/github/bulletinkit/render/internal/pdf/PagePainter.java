package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import io.github.bulletinkit.render.internal.layout.Frame;
import io.github.bulletinkit.render.internal.layout.SetLine;
import io.github.bulletinkit.render.internal.layout.StructureElement;
import io.github.bulletinkit.render.internal.layout.StructureType;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.awt.Color;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Paints what stands on one page. Everything is marked content (ISO 32000-1, 14.6): what follows each other and belongs
 * to one element is one sequence of it, and furniture is an artifact.
 */
final class PagePainter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte canvas;
    private final PageStyle style;
    private final StructureTree structure;
    private final PictureCache pictures;
    private final LinePainter linePainter;
    private @Nullable Mark open;

    /** What content belongs to: an element, or an artifact of a type (14.8.2.2). */
    private record Mark(@Nullable StructureElement element, String artifact) {
        private static final Mark LAYOUT = new Mark(null, "Layout");
        private static final Mark PAGINATION = new Mark(null, "Pagination");

        private static Mark of(Frame.Item item) {
            if (item instanceof SetLine line) {
                return line.structure() == null ? furniture(line.element()) : new Mark(line.structure(), "");
            }
            return item instanceof Frame.Picture picture ? new Mark(picture.structure(), "") : LAYOUT;
        }

        /** Folios and repeated headers of tables are there because of the pages, leaders for looks. */
        private static Mark furniture(TextElement element) {
            return element == TextElement.FOLIO || element == TextElement.TABLE_HEADER ? PAGINATION : LAYOUT;
        }
    }

    PagePainter(
            PdfContentByte canvas, PageStyle style, PdfFonts fonts, StructureTree structure, PictureCache pictures) {
        this.canvas = canvas;
        this.style = style;
        this.structure = structure;
        this.pictures = pictures;
        this.linePainter = new LinePainter(canvas, fonts, style.pageHeightPt());
    }

    void paint(Frame frame) {
        for (Frame.Item item : frame.items()) {
            if (item instanceof SetLine line && line.glyphs().isEmpty()) {
                keepEmptyCell(line.structure());
            } else {
                mark(Mark.of(item));
                paint(item);
            }
        }
        mark(null);
    }

    /** A table without its empty cells would have rows of different length. */
    private void keepEmptyCell(@Nullable StructureElement element) {
        if (element != null && (element.type() == StructureType.TD || element.type() == StructureType.TH)) {
            structure.element(element);
        }
    }

    private void mark(@Nullable Mark next) {
        if (Objects.equals(open, next)) {
            return;
        }
        if (open != null) {
            canvas.endMarkedContentSequence();
        }
        if (next != null && next.element() != null) {
            canvas.beginMarkedContentSequence(structure.element(next.element()));
        } else if (next != null) {
            PdfDictionary type = new PdfDictionary();
            type.put(PdfName.TYPE, new PdfName(next.artifact()));
            canvas.beginMarkedContentSequence(ARTIFACT, type, true);
        }
        open = next;
    }

    private void paint(Frame.Item item) {
        if (item instanceof SetLine line) {
            canvas.setColorFill(new Color(style.textStyle(line.element()).rgb()));
            canvas.beginText();
            linePainter.paint(line);
            canvas.endText();
        } else if (item instanceof Frame.Rule rule) {
            paintRule(rule);
        } else if (item instanceof Frame.Picture picture) {
            paintPicture(picture);
        } else {
            throw new IllegalStateException("no painting for " + item.getClass().getName());
        }
    }

    private void paintRule(Frame.Rule rule) {
        canvas.setColorFill(new Color(rule.rgb()));
        double bottom = style.pageHeightPt() - rule.yPt() - rule.heightPt();
        canvas.rectangle((float) rule.xPt(), (float) bottom, (float) rule.widthPt(), (float) rule.heightPt());
        canvas.fill();
    }

    private void paintPicture(Frame.Picture picture) {
        float left = (float) picture.xPt();
        float bottom = (float) (style.pageHeightPt() - picture.yPt() - picture.heightPt());
        float width = (float) picture.widthPt();
        float height = (float) picture.heightPt();
        canvas.addImage(pictures.get(picture.image()), width, 0, 0, height, left, bottom);
        structure.putBox(picture.structure(), new float[] {left, bottom, left + width, bottom + height});
    }
}
