package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.PageProgress;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.progress.Interruption;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Writes a typeset issue as OFD (GB/T 33190-2016). Pages are written as they come; the parts that list them, and the root part
 * with the identifier of the document, come last. Serves one issue.
 */
public final class OfdPainter {
    private final TypesetIssue typeset;
    private final OfdOptions options;
    private final OfdPackage files;
    private final ObjectIds ids;
    private final EmbeddedFonts fonts;
    private final OfdPictures pictures;
    private final StructureTags tags = new StructureTags();
    private final DocumentInfo info;
    private final LinkAnnotations links;

    private OfdPainter(TypesetIssue typeset, OfdOptions options, OutputStream out) {
        this.typeset = typeset;
        this.options = options;
        this.files = new OfdPackage(out);
        this.ids = new ObjectIds(typeset.pageCount());
        this.fonts = new EmbeddedFonts(typeset.metrics(), ids);
        this.pictures = new OfdPictures(ids);
        this.info = new DocumentInfo(typeset, options);
        this.links = new LinkAnnotations(typeset, ids, options.archival(), info.date());
    }

    /** Writes an issue, whose pictures must be intact, and leaves the stream open. */
    public static void paint(TypesetIssue typeset, OfdOptions options, PageProgress progress, OutputStream out)
            throws IOException {
        new OfdPainter(typeset, options, out).paint(progress);
    }

    private void paint(PageProgress progress) throws IOException {
        int page = 0;
        for (Iterator<Frame> frames = typeset.frames().iterator(); frames.hasNext(); page++) {
            Interruption.check();
            Frame frame = frames.next();
            byte[] content = new PagePainter(page, typeset, ids, fonts, pictures, tags).paint(frame);
            files.add(OfdParts.FOLDER + OfdParts.page(page), content);
            links.add(page, frame.links(), files);
            progress.pageWritten(page + 1, typeset.pageCount());
        }
        int colourSpace = ids.next();
        OfdXml resources = new OfdXml("Res").attribute("BaseLoc", OfdParts.RESOURCE_FOLDER);
        resources
                .start("ColorSpaces")
                .start("ColorSpace")
                .attribute("ID", colourSpace)
                .attribute("Type", "RGB")
                .end()
                .end();
        fonts.write(files, resources);
        files.add(OfdParts.FOLDER + OfdParts.PUBLIC_RESOURCES, resources.bytes());
        if (!pictures.isEmpty()) {
            pictures.write(files);
        }
        if (!links.isEmpty()) {
            links.write(files);
        }
        tags.write(files);
        if (options.issueAttached()) {
            IssueAttachment.write(typeset.issue(), info.date(), files);
        }
        files.add(OfdParts.FOLDER + OfdParts.DOCUMENT, document(colourSpace));
        files.add(OfdParts.ROOT, info.root(files.identifier()));
        files.finish();
    }

    private byte[] document(int colourSpace) {
        OfdXml xml = new OfdXml("Document");
        xml.start("CommonData").element("MaxUnitID", Integer.toString(ids.last()));
        xml.start("PageArea")
                .element("PhysicalBox", Mm.lengths(0, 0, typeset.pageWidthPt(), typeset.pageHeightPt()))
                .end();
        xml.element("PublicRes", OfdParts.PUBLIC_RESOURCES);
        if (!pictures.isEmpty()) {
            xml.element("DocumentRes", OfdParts.DOCUMENT_RESOURCES);
        }
        xml.element("DefaultCS", Integer.toString(colourSpace)).end();
        xml.start("Pages");
        for (int page = 0; page < typeset.pageCount(); page++) {
            xml.start("Page")
                    .attribute("ID", ObjectIds.ofPage(page))
                    .attribute("BaseLoc", OfdParts.page(page))
                    .end();
        }
        xml.end();
        Outline.write(typeset.outline(), xml);
        xml.start("VPreferences")
                .element("PageMode", "UseOutlines")
                .element("TabDisplay", "DocTitle")
                .end();
        if (!links.isEmpty()) {
            xml.element("Annotations", OfdParts.ANNOTATIONS);
        }
        xml.element("CustomTags", OfdParts.TAGS);
        if (options.issueAttached()) {
            xml.element("Attachments", OfdParts.ATTACHMENTS);
        }
        return xml.bytes();
    }
}
