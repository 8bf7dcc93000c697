package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageLabels;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a document: title, author, language, page labels, date, and the standards to which it conforms. The
 * date is the issue's unless another is given, so that the same issue gives the same bytes.
 */
final class DocumentProperties {
    /** OpenPDF's own name for itself ends in a placeholder instead of a version. */
    private static final String PRODUCER = "OpenPDF";

    /** Where bulletins are published; the time of an issue is midnight there. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter PDF_OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final int PDFA_2 = 2;

    /** Only PDF/A-3 allows attachments of any kind. */
    private static final int PDFA_3 = 3;

    private static final int PDFUA_1 = 1;

    private final String title;
    private final String author;
    private final PdfOptions options;
    private final @Nullable OffsetDateTime date;

    DocumentProperties(TypesetIssue typeset, PdfOptions options) {
        this.title = typeset.title();
        this.author = typeset.author();
        this.options = options;
        this.date = options.creationDate() != null
                ? options.creationDate()
                : midnight(typeset.issue().masthead().date());
    }

    private static @Nullable OffsetDateTime midnight(@Nullable IssueDate date) {
        return date == null ? null : date.firstDay().atStartOfDay().atOffset(CHINA);
    }

    /** Opens the document with the properties that must be set first. */
    void open(Document document, PdfWriter writer) throws IOException {
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // OpenPDF writes the older form of cross-reference table with the digits of the default locale, which no reader
        // understands.
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTagged();
        // The tab key follows links in the order of the text.
        writer.setTabs(PdfName.S);
        // OpenPDF would pass text to Apache FOP if that is on the class path of the host.
        document.setGlyphSubstitutionEnabled(false);
        document.addTitle(title);
        if (!author.isEmpty()) {
            document.addAuthor(author);
        }
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(TypesetIssue.LANGUAGE));
        OutputIntent.addTo(writer);
        PdfPageLabels labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
        writer.setPageLabels(labels);
    }

    /** Replaces the properties that OpenPDF sets when the document is opened. */
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
        if (!author.isEmpty()) {
            xmp.creator(author);
        }
        if (date != null) {
            xmp.created(XMP_DATE.format(date));
        }
        return xmp;
    }
}
