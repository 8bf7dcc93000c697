package io.github.bulletinkit.render.internal.pdf;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfContentByte;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.picture.UprightMatrix;
import java.awt.Color;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paints one page and tags all of its content. */
final class PagePainter implements Frame.ItemVisitor {
    private final PdfContentByte canvas;
    private final double pageHeightPt;
    private final StructureTree structure;
    private final Map<ImageData, PdfPicture> pictures;
    private final MarkedContent content;
    private final LinePainter linePainter;

    PagePainter(
            PdfContentByte canvas,
            TypesetIssue typeset,
            Map<ImageData, PdfPicture> pictures,
            BaseFonts fonts,
            StructureTree structure) {
        this.canvas = canvas;
        this.pageHeightPt = typeset.pageHeightPt();
        this.structure = structure;
        this.pictures = pictures;
        this.content = new MarkedContent(canvas, structure);
        this.linePainter = new LinePainter(canvas, content, typeset, fonts);
    }

    void paint(Frame frame) {
        frame.items().forEach(item -> item.accept(this));
        content.end();
    }

    @Override
    public void line(PlacedLine line) {
        if (line.glyphs().isEmpty()) {
            keepEmpty(line.structure());
        } else {
            canvas.setColorFill(new Color(line.rgb()));
            linePainter.paint(line);
        }
    }

    @Override
    public void turned(Frame.Turned turned) {
        content.beArtifact(MarkedContent.PAGINATION);
        canvas.saveState();
        turn(turned.xPt(), turned.yPt(), Math.cos(turned.angle()), Math.sin(turned.angle()));
        line(turned.line());
        canvas.restoreState();
    }

    @Override
    public void sideways(Frame.Sideways sideways) {
        content.end();
        canvas.saveState();
        turn(sideways.xPt(), sideways.yPt(), 0, 1);
        sideways.items().forEach(item -> item.accept(this));
        content.end();
        canvas.restoreState();
    }

    /** Turns what follows to the left about its top left corner, which is at a place of the page. */
    private void turn(double xPt, double yPt, double cos, double sin) {
        // The painters measure from the top of the page.
        double x = xPt + pageHeightPt * sin;
        double y = pageHeightPt - yPt - pageHeightPt * cos;
        canvas.concatCTM((float) cos, (float) sin, (float) -sin, (float) cos, (float) x, (float) y);
    }

    /**
     * Adds an element without content here: an empty cell, without which a table would have rows of different length, and a
     * note, whose content comes at the foot of the page.
     */
    private void keepEmpty(@Nullable StructureElement element) {
        if (element != null
                && switch (element.type()) {
                    case TD, TH, NOTE -> true;
                    default -> false;
                }) {
            structure.element(element);
        }
    }

    @Override
    public void rule(Frame.Rule rule) {
        content.beArtifact(MarkedContent.LAYOUT);
        canvas.setColorFill(new Color(rule.rgb()));
        double bottom = pageHeightPt - rule.yPt() - rule.heightPt();
        canvas.rectangle((float) rule.xPt(), (float) bottom, (float) rule.widthPt(), (float) rule.heightPt());
        canvas.fill();
    }

    @Override
    public void polygon(Frame.Polygon polygon) {
        content.beArtifact(MarkedContent.LAYOUT);
        canvas.setColorFill(new Color(polygon.rgb()));
        Frame.Corner first = polygon.corners().get(0);
        canvas.moveTo((float) first.xPt(), (float) (pageHeightPt - first.yPt()));
        polygon.corners().stream()
                .skip(1)
                .forEach(corner -> canvas.lineTo((float) corner.xPt(), (float) (pageHeightPt - corner.yPt())));
        canvas.closePath();
        canvas.fill();
    }

    @Override
    public void picture(Frame.Picture picture) {
        float left = (float) picture.xPt();
        float bottom = (float) (pageHeightPt - picture.yPt() - picture.heightPt());
        float width = (float) picture.widthPt();
        float height = (float) picture.heightPt();
        content.belongTo(picture.structure());
        UprightMatrix upright = UprightMatrix.of(picture.image().orientation());
        canvas.addImage(
                requireNonNull(pictures.get(picture.image()), "picture").image(),
                upright.a() * width,
                upright.b() * height,
                upright.c() * width,
                upright.d() * height,
                left + upright.e() * width,
                bottom + upright.f() * height);
        structure.putBox(picture.structure(), new float[] {left, bottom, left + width, bottom + height});
    }
}
