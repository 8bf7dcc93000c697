package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.ofd.Placement.Box;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The links of a document, as annotations. The area of a link is the region of its action; its appearance is a path of one point,
 * because some readers paint a transparent area black or white.
 */
final class LinkAnnotations {
    private static final String CREATOR = "bulletin";
    private static final String POINT = "M 0 0";

    private final TypesetIssue typeset;
    private final ObjectIds ids;
    private final boolean archival;
    private final LocalDate date;
    private final List<Integer> pages = new ArrayList<>();

    LinkAnnotations(TypesetIssue typeset, ObjectIds ids, boolean archival, LocalDate date) {
        this.typeset = typeset;
        this.ids = ids;
        this.archival = archival;
        this.date = date;
    }

    /** Adds the links of a page to the package; the page is counted from 0. */
    void add(int page, List<Frame.Link> links, OfdPackage files) throws IOException {
        List<Frame.Link> allowed = links.stream().filter(this::isAllowed).toList();
        if (allowed.isEmpty()) {
            return;
        }
        pages.add(page);
        OfdXml xml = new OfdXml("PageAnnot");
        allowed.forEach(link -> write(link, xml));
        files.add(OfdParts.beside(OfdParts.ANNOTATIONS, OfdParts.annotations(page)), xml.bytes());
    }

    /** In an archive a link leads only to a place of the document itself. */
    private boolean isAllowed(Frame.Link link) {
        return !(link.target() instanceof Frame.Address) || !archival;
    }

    private void write(Frame.Link link, OfdXml xml) {
        Box box = new Box(link.xPt(), link.yPt(), link.widthPt(), link.heightPt());
        String size = Mm.lengths(0, 0, box.widthPt(), box.heightPt());
        xml.start("Annot")
                .attribute("ID", ids.next())
                .attribute("Type", "Link")
                .attribute("Creator", CREATOR)
                .attribute("LastModDate", date.toString())
                .attribute("NoZoom", "true")
                .attribute("NoRotate", "true")
                .attribute("ReadOnly", "true")
                .element("Remark", typeset.description(link.target()))
                .start("Appearance")
                .attribute("Boundary", box.written())
                .start("PathObject")
                .attribute("ID", ids.next())
                .attribute("Boundary", size)
                .attribute("Stroke", "false")
                .start("Actions")
                .start("Action")
                .attribute("Event", "CLICK");
        region(box, xml);
        action(link.target(), xml);
        xml.end().end().element("AbbreviatedData", POINT).end().end().end();
    }

    private static void region(Box box, OfdXml xml) {
        xml.start("Region").start("Area").attribute("Start", "0 0");
        line(xml, box.widthPt(), 0);
        line(xml, box.widthPt(), box.heightPt());
        line(xml, 0, box.heightPt());
        xml.start("Close").end().end().end();
    }

    private static void line(OfdXml xml, double xPt, double yPt) {
        xml.start("Line").attribute("Point1", Mm.lengths(xPt, yPt)).end();
    }

    private void action(Frame.Target target, OfdXml xml) {
        if (target instanceof Frame.Address address) {
            Actions.open(xml, address.uri().toASCIIString());
        } else {
            Actions.goTo(xml, typeset.destination(target));
        }
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** Adds the list of the pages with links. */
    void write(OfdPackage files) throws IOException {
        OfdXml xml = new OfdXml("Annotations");
        for (int page : pages) {
            xml.start("Page").attribute("PageID", ObjectIds.ofPage(page));
            xml.element("FileLoc", OfdParts.annotations(page)).end();
        }
        files.add(OfdParts.FOLDER + OfdParts.ANNOTATIONS, xml.bytes());
    }
}
