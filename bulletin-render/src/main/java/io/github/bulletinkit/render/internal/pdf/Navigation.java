package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.render.internal.layout.frame.Destination;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.OutlineEntry;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;

/** The links and the outline. */
final class Navigation {
    private final PdfWriter writer;
    private final TypesetIssue typeset;

    Navigation(PdfWriter writer, TypesetIssue typeset) {
        this.writer = writer;
        this.typeset = typeset;
    }

    void addLink(Frame.Link area, StructureTree structure) {
        double top = typeset.pageHeightPt() - area.yPt();
        Rectangle rectangle = new Rectangle(
                (float) area.xPt(), (float) (top - area.heightPt()), (float) (area.xPt() + area.widthPt()), (float)
                        top);
        PdfAnnotation link = annotation(area.target(), rectangle);
        link.setBorder(new PdfBorderArray(0, 0, 0));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        structure.add(link, area.structure());
        writer.addAnnotation(link);
    }

    /** A link with its description, which PDF/UA requires (ISO 14289-1, 7.18.5). */
    private PdfAnnotation annotation(Frame.Target target, Rectangle area) {
        PdfAnnotation link = target instanceof Frame.Address address
                ? PdfAnnotation.createLink(
                        writer,
                        area,
                        PdfAnnotation.HIGHLIGHT_INVERT,
                        new PdfAction(address.uri().toASCIIString()))
                : linkTo(typeset.destination(target), area);
        link.put(PdfName.CONTENTS, new PdfString(typeset.description(target), PdfObject.TEXT_UNICODE));
        return link;
    }

    private PdfAnnotation linkTo(Destination destination, Rectangle area) {
        return PdfAnnotation.createLink(
                writer, area, PdfAnnotation.HIGHLIGHT_INVERT, destination.folio(), pdfDestination(destination));
    }

    /** Adds the outline; call it on the last page. */
    void addOutline() {
        typeset.outline().forEach(entry -> add(entry, writer.getRootOutline()));
    }

    private void add(OutlineEntry entry, PdfOutline parent) {
        PdfDestination target = pdfDestination(entry.destination());
        target.addPage(writer.getPageReference(entry.destination().folio()));
        PdfOutline outline = new PdfOutline(parent, target, entry.title());
        entry.inner().forEach(inner -> add(inner, outline));
    }

    private PdfDestination pdfDestination(Destination destination) {
        float top = (float) (typeset.pageHeightPt() - destination.topPt());
        return new PdfDestination(PdfDestination.XYZ, (float) destination.leftPt(), top, 0);
    }
}
