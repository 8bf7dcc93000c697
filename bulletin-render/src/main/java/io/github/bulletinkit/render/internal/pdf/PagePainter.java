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
final class PagePainter {
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
        frame.items().forEach(this::paint);
        content.end();
    }

    private void paint(Frame.Item item) {
        if (item instanceof PlacedLine line) {
            paintLine(line);
        } else if (item instanceof Frame.Turned turned) {
            paintTurned(turned);
        } else if (item instanceof Frame.Sideways sideways) {
            paintSideways(sideways);
        } else if (item instanceof Frame.Rule rule) {
            paintRule(rule);
        } else if (item instanceof Frame.Polygon polygon) {
            paintPolygon(polygon);
        } else if (item instanceof Frame.Picture picture) {
            paintPicture(picture);
        } else {
            throw new IllegalStateException("no painting for " + item.getClass().getName());
        }
    }

    private void paintLine(PlacedLine line) {
        if (line.glyphs().isEmpty()) {
            keepEmpty(line.structure());
        } else {
            canvas.setColorFill(new Color(line.rgb()));
            linePainter.paint(line);
        }
    }

    private void paintTurned(Frame.Turned turned) {
        content.beArtifact(MarkedContent.PAGINATION);
        canvas.saveState();
        turn(turned.xPt(), turned.yPt(), Math.cos(turned.angle()), Math.sin(turned.angle()));
        paintLine(turned.line());
        canvas.restoreState();
    }

    private void paintSideways(Frame.Sideways sideways) {
        content.end();
        canvas.saveState();
        turn(sideways.xPt(), sideways.yPt(), 0, 1);
        sideways.items().forEach(this::paint);
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

    private void paintRule(Frame.Rule rule) {
        content.beArtifact(MarkedContent.LAYOUT);
        canvas.setColorFill(new Color(rule.rgb()));
        double bottom = pageHeightPt - rule.yPt() - rule.heightPt();
        canvas.rectangle((float) rule.xPt(), (float) bottom, (float) rule.widthPt(), (float) rule.heightPt());
        canvas.fill();
    }

    private void paintPolygon(Frame.Polygon polygon) {
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

    private void paintPicture(Frame.Picture picture) {
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
