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
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.frame.Destination;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import java.util.List;

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
        if (target instanceof Frame.Titled titled) {
            Destination destination = typeset.destination(titled.anchor());
            return annotation(destination, title(titled.anchor()) + "，第" + destination.folio() + "页", area);
        }
        if (target instanceof Frame.Place place) {
            return annotation(place.destination(), place.description(), area);
        }
        if (target instanceof Frame.Address address) {
            PdfAction action = new PdfAction(address.uri().toASCIIString());
            PdfAnnotation link = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, action);
            return described(link, address.uri().toString());
        }
        throw new IllegalStateException("no link to " + target.getClass().getName());
    }

    private PdfAnnotation annotation(Destination destination, String description, Rectangle area) {
        PdfAnnotation link = PdfAnnotation.createLink(
                writer, area, PdfAnnotation.HIGHLIGHT_INVERT, destination.folio(), pdfDestination(destination));
        return described(link, description);
    }

    private static PdfAnnotation described(PdfAnnotation link, String description) {
        link.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
        return link;
    }

    private String title(Anchor anchor) {
        Section section = typeset.issue().sections().get(anchor.section());
        return anchor.article() == Anchor.HEADING
                ? section.title()
                : section.articles().get(anchor.article()).title();
    }

    /** Adds the outline of the sections and articles that have titles; call it on the last page. */
    void addOutline() {
        Issue issue = typeset.issue();
        PdfOutline root = writer.getRootOutline();
        List<Section> sections = issue.sections();
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            PdfOutline parent = section.title().isEmpty() ? root : addOutline(root, Anchor.ofSection(s));
            for (int a = 0; a < section.articles().size(); a++) {
                if (!section.articles().get(a).title().isEmpty()) {
                    addOutline(parent, new Anchor(s, a));
                }
            }
        }
    }

    private PdfOutline addOutline(PdfOutline parent, Anchor anchor) {
        Destination destination = typeset.destination(anchor);
        PdfDestination target = pdfDestination(destination);
        target.addPage(writer.getPageReference(destination.folio()));
        return new PdfOutline(parent, target, title(anchor));
    }

    private PdfDestination pdfDestination(Destination destination) {
        float top = (float) (typeset.pageHeightPt() - destination.topPt());
        return new PdfDestination(PdfDestination.XYZ, (float) destination.leftPt(), top, 0);
    }
}
