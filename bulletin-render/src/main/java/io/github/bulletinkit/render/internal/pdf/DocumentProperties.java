package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageLabels;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says of itself: title, author, language, page labels, date, and the standards it keeps to. The date is the
 * issue's unless another is asked for, so that the same issue gives the same bytes.
 */
final class DocumentProperties {
    /** What OpenPDF calls itself ends in a placeholder where its version should be. */
    private static final String PRODUCER = "OpenPDF";

    /** Where the bulletins appear; an issue is dated to midnight there. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter PDF_OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final int PDFA_2 = 2;

    /** Only the third part of PDF/A allows attachments of any kind. */
    private static final int PDFA_3 = 3;

    private static final int PDFUA_1 = 1;

    private final String title;
    private final Masthead masthead;
    private final PdfOptions options;
    private final @Nullable OffsetDateTime date;

    DocumentProperties(TypesetIssue typeset, PdfOptions options) {
        this.title = typeset.title();
        this.masthead = typeset.issue().masthead();
        this.options = options;
        this.date = options.creationDate() != null ? options.creationDate() : midnight(masthead.date());
    }

    private static @Nullable OffsetDateTime midnight(@Nullable LocalDate date) {
        return date == null ? null : date.atStartOfDay().atOffset(CHINA);
    }

    /** Opens the document with the properties that it has from the start. */
    void open(Document document, PdfWriter writer) throws IOException {
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // The older form of cross-reference table comes out in the default locale's digits, which no reader
        // understands.
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTagged();
        // Links are walked through in the order of the text.
        writer.setTabs(PdfName.S);
        // OpenPDF would hand text to Apache FOP wherever a host has it on its class path.
        document.setGlyphSubstitutionEnabled(false);
        document.addTitle(title);
        if (!masthead.issuer().isBlank()) {
            document.addAuthor(masthead.issuer());
        }
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(TypesetIssue.LANGUAGE));
        OutputIntent.addTo(writer);
        PdfPageLabels labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
        writer.setPageLabels(labels);
    }

    /** Writes the properties that OpenPDF has its own idea of when the document is opened. */
    void finish(PdfWriter writer, FileIdentifier identifier) {
        PdfDictionary info = writer.getInfo();
        PdfString creationDate = pdfDate();
        if (creationDate == null) {
            info.remove(PdfName.CREATIONDATE);
        } else {
            info.put(PdfName.CREATIONDATE, creationDate);
        }
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.FILEID, identifier.onceWritten());
        writer.setXmpMetadata(xmp().bytes());
    }

    /** The date of the document, if it has one. */
    @Nullable
    PdfString pdfDate() {
        if (date == null) {
            return null;
        }
        return new PdfString(PDF_DATE.format(date) + PDF_OFFSET.format(date).replace(':', '\'') + "'");
    }

    private XmpMetadata xmp() {
        XmpMetadata xmp = new XmpMetadata()
                .title(title)
                .language(TypesetIssue.LANGUAGE)
                .producer(PRODUCER)
                .conformance(options.issueAttached() ? PDFA_3 : PDFA_2, PDFUA_1);
        if (!masthead.issuer().isBlank()) {
            xmp.creator(masthead.issuer());
        }
        if (date != null) {
            xmp.created(XMP_DATE.format(date));
        }
        return xmp;
    }
}
