package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageLabels;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a PDF says of itself: title, author, language, page labels, date and identifier. The date is the issue's and the
 * identifier is worked out from what is on the pages, so that the same issue gives the same bytes.
 */
final class DocumentProperties {
    /** Midnight in China, where the bulletins appear. */
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000+08''00'''", Locale.ROOT);

    private final Masthead masthead;
    private final MessageDigest pages = sha256();

    DocumentProperties(Masthead masthead) {
        this.masthead = masthead;
    }

    /** Opens the document with the properties that it has from the start. */
    void open(Document document, PdfWriter writer) {
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // The older form of cross-reference table comes out in the default locale's digits, which no reader
        // understands.
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        // OpenPDF would hand text to Apache FOP wherever a host has it on its class path.
        document.setGlyphSubstitutionEnabled(false);
        document.addTitle(title());
        document.addAuthor(masthead.issuer());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        PdfPageLabels labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
        writer.setPageLabels(labels);
    }

    /** Takes a painted page into the identifier. */
    void identifyBy(PdfContentByte canvas) {
        ByteBuffer content = canvas.getInternalBuffer();
        pages.update(content.getBuffer(), 0, content.size());
    }

    /** Writes the properties that are known when the pages are. */
    void finish(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        LocalDate date = masthead.date();
        if (date == null) {
            info.remove(PdfName.CREATIONDATE);
        } else {
            info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(date)));
        }
        byte[] identifier = pages.digest();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
    }

    private String title() {
        IssueNumber number = masthead.number();
        if (number == null) {
            return masthead.title();
        }
        return masthead.title() + " " + number.year() + "年第" + number.issue() + "期";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
