package io.github.bulletinkit.render.pdf;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.PageProgress;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.TableTooWideException;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.internal.pdf.BaseFonts;
import io.github.bulletinkit.render.internal.pdf.PdfOptions;
import io.github.bulletinkit.render.internal.pdf.PdfPainter;
import io.github.bulletinkit.render.internal.pdf.PdfPicture;
import io.github.bulletinkit.render.internal.picture.IntactPicture;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.Logo;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Typesets an issue and writes it as PDF: masthead, table of contents, sections, articles and colophon, with
 * bookmarks, links in the table of contents and embedded fonts. Every document is PDF/A-2a (ISO 19005-2), for archives, and
 * PDF/UA-1 (ISO 14289-1), for screen readers.
 *
 * <p>Use {@link #proof} to check an issue and then write it, {@link #render} to write it without checking the rules.
 *
 * <p>Immutable and safe to share between threads; make one and keep it. It loads its fonts when it first needs them.
 */
public final class PdfRenderer implements Renderer {
    private final Typesetter typesetter;
    private final BaseFonts fonts = new BaseFonts();
    private final PdfOptions options;

    private PdfRenderer(Builder builder) {
        this.typesetter = new Typesetter(builder.pageStyle, new FontFaces(builder.fonts), builder.bulletinFormat);
        this.options = new PdfOptions(
                builder.creationDate,
                builder.issueAttached,
                pictures(builder.pageStyle.masthead().logo()));
    }

    /** Returns a renderer with {@link PageStyle#bulletin()} and the bundled fonts. */
    public static PdfRenderer create() {
        return builder().build();
    }

    /** Returns a builder with {@link PageStyle#bulletin()} and the bundled fonts. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public OutputFormat format() {
        return PdfRendererProvider.PDF;
    }

    /**
     * Writes an issue as PDF, without checking the rules. Nothing is written if the issue cannot be typeset or a picture is
     * damaged.
     *
     * @throws MissingGlyphException if no font has a character of the issue
     * @throws DamagedPictureException if pictures of the issue are damaged; it names them all
     * @throws TableTooWideException if tables would need smaller text than the page style allows; it names them all
     */
    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        render(issue, out, PageProgress.NONE);
    }

    /**
     * Writes an issue as PDF like {@link #render(Issue, OutputStream)}, and tells of each page. The rendering stops soon after its
     * thread is interrupted.
     *
     * @throws io.github.bulletinkit.render.RenderingInterruptedException if the thread was interrupted
     */
    public void render(Issue issue, OutputStream out, PageProgress progress) throws IOException {
        requireNonNull(out, "out");
        requireNonNull(progress, "progress");
        TypesetIssue typeset = typesetter.typeset(requireNonNull(issue, "issue"));
        PdfPainter.paint(typeset, IssuePictures.read(issue, PdfPicture::of), fonts, options, progress, out);
    }

    private static Map<ImageData, PdfPicture> pictures(@Nullable Logo logo) {
        return logo == null ? Map.of() : Map.of(logo.image(), PdfPicture.of(IntactPicture.readLogo(logo.image())));
    }

    /**
     * Returns the table of contents with the page numbers that {@link #render} prints, without writing a PDF.
     *
     * @return an entry for every article, in order, with the page that it begins on, counted from 1
     * @throws MissingGlyphException if no font has a character of the issue
     * @throws TableTooWideException if tables would need smaller text than the page style allows; it names them all
     */
    public TableOfContents tableOfContents(Issue issue) {
        return typesetter.typeset(requireNonNull(issue, "issue")).tableOfContents();
    }

    /**
     * Typesets an issue and checks it, without writing a PDF. The proof has a report of all errors and warnings, in the
     * language of the validator, and can write the typeset pages. An issue that cannot be typeset is reported, not thrown.
     */
    public PdfProof proof(Issue issue, IssueValidator validator) {
        requireNonNull(validator, "validator");
        return PdfProof.of(issue, typesetter.attempt(requireNonNull(issue, "issue")), validator, fonts, options);
    }

    /** Builds a {@link PdfRenderer}. */
    public static final class Builder {
        private PageStyle pageStyle = PageStyle.bulletin();
        private BulletinFormat bulletinFormat = BulletinFormat.STANDARD;
        private FontSet fonts = FontSet.bundled();
        private @Nullable OffsetDateTime creationDate;
        private boolean issueAttached;

        private Builder() {}

        /** Sets the page style; {@link PageStyle#bulletin()} by default. */
        public Builder pageStyle(PageStyle pageStyle) {
            this.pageStyle = requireNonNull(pageStyle, "pageStyle");
            return this;
        }

        /**
         * Sets the format of the series: its words, and how its table of contents and its sources are printed. By default the
         * words are those of {@link io.github.bulletinkit.model.PrintedWords#STANDARD}, and the table of contents has pages of
         * its own.
         */
        public Builder bulletinFormat(BulletinFormat bulletinFormat) {
            this.bulletinFormat = requireNonNull(bulletinFormat, "bulletinFormat");
            return this;
        }

        /** Sets the fonts; {@link FontSet#bundled()} by default. */
        public Builder fonts(FontSet fonts) {
            this.fonts = requireNonNull(fonts, "fonts");
            return this;
        }

        /**
         * Sets the creation date of the document, to the second; by default midnight in China on the date of the issue, or
         * no date if the issue has none. The same date gives the same bytes.
         *
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Builder creationDate(OffsetDateTime creationDate) {
            int year = requireNonNull(creationDate, "creationDate").getYear();
            if (year < 1 || year > 9999) {
                throw new IllegalArgumentException("creationDate: the year " + year + " is not from 1 to 9999");
            }
            this.creationDate = creationDate;
            return this;
        }

        /**
         * Sets whether the issue is attached as {@code issue.json}, so that other systems can read it back; false by default.
         * The document is then PDF/A-3a instead of PDF/A-2a.
         */
        public Builder issueAttached(boolean issueAttached) {
            this.issueAttached = issueAttached;
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @throws IllegalArgumentException if the logo of the page style is damaged
         */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
