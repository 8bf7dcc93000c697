package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import io.github.bulletinkit.render.internal.layout.Frame;
import io.github.bulletinkit.render.internal.layout.SetLine;
import io.github.bulletinkit.render.internal.layout.StructureElement;
import io.github.bulletinkit.render.internal.layout.StructureType;
import io.github.bulletinkit.render.internal.picture.UprightMatrix;
import io.github.bulletinkit.render.style.PageStyle;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** Paints what stands on one page, and says of everything what it belongs to. */
final class PagePainter {
    private final PdfContentByte canvas;
    private final PageStyle style;
    private final StructureTree structure;
    private final PictureCache pictures;
    private final MarkedContent content;
    private final LinePainter linePainter;

    PagePainter(
            PdfContentByte canvas, PageStyle style, PdfFonts fonts, StructureTree structure, PictureCache pictures) {
        this.canvas = canvas;
        this.style = style;
        this.structure = structure;
        this.pictures = pictures;
        this.content = new MarkedContent(canvas, structure);
        this.linePainter = new LinePainter(canvas, content, fonts, style.pageHeightPt());
    }

    void paint(Frame frame) {
        frame.items().forEach(this::paint);
        content.end();
    }

    private void paint(Frame.Item item) {
        if (item instanceof SetLine line) {
            paintLine(line);
        } else if (item instanceof Frame.Rule rule) {
            paintRule(rule);
        } else if (item instanceof Frame.Picture picture) {
            paintPicture(picture);
        } else {
            throw new IllegalStateException("no painting for " + item.getClass().getName());
        }
    }

    private void paintLine(SetLine line) {
        if (line.glyphs().isEmpty()) {
            keepEmptyCell(line.structure());
        } else {
            canvas.setColorFill(new Color(style.textStyle(line.element()).rgb()));
            linePainter.paint(line);
        }
    }

    /** A table without its empty cells would have rows of different length. */
    private void keepEmptyCell(@Nullable StructureElement element) {
        if (element != null && (element.type() == StructureType.TD || element.type() == StructureType.TH)) {
            structure.element(element);
        }
    }

    private void paintRule(Frame.Rule rule) {
        content.beArtifact(MarkedContent.LAYOUT);
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
        content.belongTo(picture.structure());
        UprightMatrix upright = UprightMatrix.of(picture.image().orientation());
        canvas.addImage(
                pictures.get(picture.image()),
                upright.a() * width,
                upright.b() * height,
                upright.c() * width,
                upright.d() * height,
                left + upright.e() * width,
                bottom + upright.f() * height);
        structure.putBox(picture.structure(), new float[] {left, bottom, left + width, bottom + height});
    }
}
