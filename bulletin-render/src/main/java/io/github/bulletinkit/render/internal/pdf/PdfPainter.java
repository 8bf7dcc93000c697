package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.PageProgress;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.progress.Interruption;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a typeset issue as PDF/A-2a (PDF/A-3a if the issue is attached) and PDF/UA-1. Serves one issue. */
public final class PdfPainter {
    private final TypesetIssue typeset;
    private final Map<ImageData, PdfPicture> pictures;
    private final BaseFonts fonts;
    private final DocumentProperties properties;
    private final @Nullable Attachment attachment;
    private final FileIdentifier identifier;
    private final Document document;
    private final PdfWriter writer;

    private PdfPainter(
            TypesetIssue typeset,
            Map<ImageData, PdfPicture> pictures,
            BaseFonts fonts,
            PdfOptions options,
            OutputStream out)
            throws IOException {
        this.typeset = typeset;
        this.pictures = new HashMap<>(options.pictures());
        this.pictures.putAll(pictures);
        this.fonts = fonts;
        this.properties = new DocumentProperties(typeset, options);
        this.attachment = options.issueAttached() ? new Attachment(typeset.issue()) : null;
        this.identifier = new FileIdentifier(out);
        this.document = new Document(new Rectangle((float) typeset.pageWidthPt(), (float) typeset.pageHeightPt()));
        this.writer = PdfWriter.getInstance(document, identifier);
    }

    /** Writes an issue and leaves the stream open. */
    public static void paint(
            TypesetIssue typeset,
            Map<ImageData, PdfPicture> pictures,
            BaseFonts fonts,
            PdfOptions options,
            PageProgress progress,
            OutputStream out)
            throws IOException {
        try {
            new PdfPainter(typeset, pictures, fonts, options, out).paint(progress);
        } catch (ExceptionConverter | DocumentException e) {
            Throwable cause = unwrapped(e);
            if (cause instanceof IOException failure) {
                throw failure;
            }
            throw cause instanceof RuntimeException failure ? failure : e;
        }
    }

    /** The stream's own exception, which OpenPDF may have wrapped several times. */
    private static Throwable unwrapped(Throwable e) {
        Throwable cause = e instanceof ExceptionConverter converter ? converter.getException() : e.getCause();
        boolean wraps = e instanceof ExceptionConverter || e instanceof DocumentException;
        return wraps && cause != null ? unwrapped(cause) : e;
    }

    private void paint(PageProgress progress) throws IOException {
        properties.open(document, writer);
        StructureTree structure = new StructureTree(writer, identifier);
        Navigation navigation = new Navigation(writer, typeset);
        int page = 0;
        for (Iterator<Frame> frames = typeset.frames().iterator(); frames.hasNext(); ) {
            Interruption.check();
            paintPage(frames.next(), structure, navigation);
            progress.pageWritten(++page, typeset.pageCount());
        }
        structure.finish();
        navigation.addOutline();
        if (attachment != null) {
            attachment.addTo(writer, properties.pdfDate());
        }
        properties.finish(writer, identifier);
        document.close();
    }

    private void paintPage(Frame frame, StructureTree structure, Navigation navigation) throws IOException {
        document.newPage();
        writer.setPageEmpty(false);
        new PagePainter(writer.getDirectContent(), typeset, pictures, fonts, structure).paint(frame);
        frame.links().forEach(link -> navigation.addLink(link, structure));
        structure.finishPage(frame.unfinishedNotes());
    }
}
