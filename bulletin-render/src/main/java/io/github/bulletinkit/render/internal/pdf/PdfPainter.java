package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.layout.Anchor;
import io.github.bulletinkit.render.internal.layout.Frame;
import io.github.bulletinkit.render.internal.layout.SetLine;
import io.github.bulletinkit.render.internal.layout.TypesetIssue;
import io.github.bulletinkit.render.internal.layout.TypesetIssue.Destination;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a typeset issue as PDF. One painter serves one issue. */
public final class PdfPainter {
    private final TypesetIssue typeset;
    private final PageStyle style;
    private final PdfFonts fonts;
    private final Document document;
    private final PdfWriter writer;
    private final DocumentProperties properties;

    private PdfPainter(TypesetIssue typeset, PageStyle style, PdfFonts fonts, OutputStream out) {
        this.typeset = typeset;
        this.style = style;
        this.fonts = fonts;
        this.document = new Document(new Rectangle((float) style.pageWidthPt(), (float) style.pageHeightPt()));
        this.writer = PdfWriter.getInstance(document, out);
        this.properties = new DocumentProperties(typeset.issue().masthead());
    }

    /**
     * Writes an issue; leaves the stream open.
     *
     * @param typeset the issue on its pages
     * @param style the style it was typeset in
     * @param fonts the fonts it was typeset with
     * @param out where to
     * @throws IOException if the stream fails
     */
    public static void paint(TypesetIssue typeset, PageStyle style, PdfFonts fonts, OutputStream out)
            throws IOException {
        try {
            new PdfPainter(typeset, style, fonts, out).paint();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void paint() {
        properties.open(document, writer);
        typeset.frames().forEach(this::paintPage);
        addOutline();
        properties.finish(writer);
        document.close();
    }

    private void paintPage(Frame frame) {
        document.newPage();
        writer.setPageEmpty(false);
        PdfContentByte canvas = writer.getDirectContent();
        frame.items().forEach(item -> paintItem(canvas, item));
        properties.identifyBy(canvas);
        frame.links().forEach(this::addLink);
    }

    private void paintItem(PdfContentByte canvas, Frame.Item item) {
        if (item instanceof SetLine line) {
            canvas.setColorFill(color(line.element()));
            canvas.beginText();
            new LinePainter(canvas, fonts, style.pageHeightPt()).paint(line);
            canvas.endText();
        } else if (item instanceof Frame.Rule rule) {
            paintRule(canvas, rule);
        } else if (item instanceof Frame.Picture picture) {
            paintPicture(canvas, picture);
        } else {
            throw new IllegalStateException("no painting for " + item.getClass().getName());
        }
    }

    private void paintRule(PdfContentByte canvas, Frame.Rule rule) {
        canvas.setColorFill(new Color(rule.rgb()));
        double bottom = style.pageHeightPt() - rule.yPt() - rule.heightPt();
        canvas.rectangle((float) rule.xPt(), (float) bottom, (float) rule.widthPt(), (float) rule.heightPt());
        canvas.fill();
    }

    private void paintPicture(PdfContentByte canvas, Frame.Picture picture) {
        try {
            Image image = Image.getInstance(picture.image().bytes());
            double bottom = style.pageHeightPt() - picture.yPt() - picture.heightPt();
            canvas.addImage(
                    image, (float) picture.widthPt(), 0, 0, (float) picture.heightPt(), (float) picture.xPt(), (float)
                            bottom);
        } catch (IOException e) {
            throw new IllegalArgumentException("the picture " + picture.image() + " is damaged", e);
        }
    }

    private Color color(TextElement element) {
        return new Color(style.textStyle(element).rgb());
    }

    private void addLink(Frame.Link area) {
        Destination destination = typeset.destination(area.target());
        double top = style.pageHeightPt() - area.yPt();
        Rectangle row = new Rectangle(
                (float) area.xPt(), (float) (top - area.heightPt()), (float) (area.xPt() + area.widthPt()), (float)
                        top);
        PdfAnnotation link = PdfAnnotation.createLink(
                writer, row, PdfAnnotation.HIGHLIGHT_INVERT, destination.folio(), pdfDestination(destination));
        link.setBorder(new PdfBorderArray(0, 0, 0));
        writer.addAnnotation(link);
    }

    private void addOutline() {
        PdfOutline root = writer.getRootOutline();
        List<Section> sections = typeset.issue().sections();
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            PdfOutline parent = addOutline(root, Anchor.ofSection(s), section.title());
            for (int a = 0; a < section.articles().size(); a++) {
                addOutline(parent, new Anchor(s, a), section.articles().get(a).title());
            }
        }
    }

    private PdfOutline addOutline(PdfOutline parent, Anchor anchor, String title) {
        Destination destination = typeset.destination(anchor);
        PdfDestination target = pdfDestination(destination);
        target.addPage(writer.getPageReference(destination.folio()));
        return new PdfOutline(parent, target, title);
    }

    private PdfDestination pdfDestination(Destination destination) {
        float top = (float) (style.pageHeightPt() - destination.topPt());
        return new PdfDestination(PdfDestination.XYZ, (float) destination.leftPt(), top, 0);
    }
}
