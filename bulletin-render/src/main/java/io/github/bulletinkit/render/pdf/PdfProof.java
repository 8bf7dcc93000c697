package io.github.bulletinkit.render.pdf;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.PageProgress;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.layout.page.TypesettingResult;
import io.github.bulletinkit.render.internal.pdf.BaseFonts;
import io.github.bulletinkit.render.internal.pdf.PdfOptions;
import io.github.bulletinkit.render.internal.pdf.PdfPainter;
import io.github.bulletinkit.render.internal.pdf.PdfPicture;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import io.github.bulletinkit.validation.InvalidIssueException;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.PrintFault;
import io.github.bulletinkit.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A typeset issue with a report of all its errors and warnings, made by {@link PdfRenderer#proof}. To write the PDF, nothing
 * is typeset again, and no picture is decoded again.
 *
 * <p>Immutable and safe to share between threads. It keeps the pages and the compressed pictures in memory, so release it
 * when it is written.
 */
public final class PdfProof {
    private final ValidationReport report;
    private final Issue issue;
    private final @Nullable Printable printable;

    private record Printable(
            TypesetIssue pages, Map<ImageData, PdfPicture> pictures, BaseFonts fonts, PdfOptions options) {}

    private PdfProof(ValidationReport report, Issue issue, @Nullable Printable printable) {
        this.report = report;
        this.issue = issue;
        this.printable = printable;
    }

    static PdfProof of(
            Issue issue, TypesettingResult typeset, IssueValidator validator, BaseFonts fonts, PdfOptions options) {
        List<PrintFault> faults = new ArrayList<>();
        typeset.missingGlyphs()
                .forEach(missing -> faults.add(PrintFault.missingGlyph(missing.path(), missing.codePoint())));
        typeset.wideTables()
                .forEach(wide -> faults.add(PrintFault.wideTable(wide.path(), wide.columns(), wide.leastSizePt())));
        Map<ImageData, PdfPicture> pictures = pictures(issue, faults);
        TypesetIssue pages = typeset.pages();
        if (pages == null) {
            return new PdfProof(validator.validate(issue, null, faults), issue, null);
        }
        TableOfContents contents = pages.tableOfContents();
        return new PdfProof(
                validator.validate(issue, contents, faults),
                issue.toBuilder().tableOfContents(contents).build(),
                faults.isEmpty() ? new Printable(pages, pictures, fonts, options) : null);
    }

    /** The pictures, or none and a fault for each that is damaged. */
    private static Map<ImageData, PdfPicture> pictures(Issue issue, List<PrintFault> faults) {
        try {
            return IssuePictures.read(issue, PdfPicture::of);
        } catch (DamagedPictureException e) {
            e.damagedPictures()
                    .forEach(damaged -> faults.add(PrintFault.damagedPicture(damaged.path(), damaged.picture())));
            return Map.of();
        }
    }

    /**
     * Returns everything that is wrong with the issue, in document order: breaches of all rules, wrong pages in the declared
     * table of contents, missing characters, damaged pictures, tables that are too wide. Pages are compared if the issue
     * could be typeset.
     */
    public ValidationReport report() {
        return report;
    }

    /** Returns the issue with the typeset page numbers; unchanged if it could not be typeset. */
    public Issue issue() {
        return issue;
    }

    /**
     * Writes the same PDF as {@link PdfRenderer#render}; does not close the stream. Only errors of rules that
     * {@linkplain io.github.bulletinkit.validation.Rule#concernsPrinting() concern printing} prevent this: call
     * {@link ValidationReport#requireValid} on the report first if no issue with errors may go out.
     *
     * @throws InvalidIssueException if the issue cannot be printed because of a missing character, a damaged picture or a
     *     table that is too wide; nothing is written then
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        requireNonNull(out, "out");
        if (printable == null) {
            throw new InvalidIssueException(report);
        }
        PdfPainter.paint(
                printable.pages(),
                printable.pictures(),
                printable.fonts(),
                printable.options(),
                PageProgress.NONE,
                out);
    }
}
