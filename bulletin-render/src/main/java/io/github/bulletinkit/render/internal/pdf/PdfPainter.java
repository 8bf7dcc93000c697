package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.ExceptionConverter;
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
        canvas.beginText();
        LinePainter painter = new LinePainter(canvas, fonts, style.pageHeightPt());
        for (SetLine line : frame.lines()) {
            canvas.setColorFill(color(line.element()));
            painter.paint(line);
        }
        canvas.endText();
        frame.rules().forEach(rule -> paintRule(canvas, rule));
        properties.identifyBy(canvas);
        frame.lines().forEach(this::addLink);
    }

    private void paintRule(PdfContentByte canvas, Frame.Rule rule) {
        canvas.setColorFill(color(TextElement.MASTHEAD_TITLE));
        double bottom = style.pageHeightPt() - rule.yPt() - rule.thicknessPt() / 2;
        canvas.rectangle((float) rule.xPt(), (float) bottom, (float) rule.widthPt(), (float) rule.thicknessPt());
        canvas.fill();
    }

    private Color color(TextElement element) {
        return new Color(style.textStyle(element).rgb());
    }

    /** Makes the whole line a link, from margin to margin. */
    private void addLink(SetLine line) {
        Anchor reference = line.reference();
        if (reference == null) {
            return;
        }
        Destination destination = typeset.destination(reference);
        double bottom = style.pageHeightPt() - line.baselinePt() - 0.3 * line.sizePt();
        Rectangle row = new Rectangle(
                (float) style.leftPt(), (float) bottom, (float) (style.leftPt() + style.measurePt()), (float)
                        (bottom + 1.3 * line.sizePt()));
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
        return new PdfDestination(PdfDestination.XYZ, (float) style.leftPt(), top, 0);
    }
}
