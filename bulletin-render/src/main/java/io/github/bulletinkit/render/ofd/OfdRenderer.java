package io.github.bulletinkit.render.ofd;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.BulletinFormat;
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
import io.github.bulletinkit.render.internal.ofd.OfdOptions;
import io.github.bulletinkit.render.internal.ofd.OfdPainter;
import io.github.bulletinkit.render.internal.picture.IntactPicture;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.Logo;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Typesets an issue and writes it as OFD (GB/T 33190-2016), the layout format in which Chinese offices file documents. The pages
 * are those of {@link io.github.bulletinkit.render.pdf.PdfRenderer} with the same page style, format and fonts: every character
 * is at the same place. Fonts are embedded; there are an outline, links in the table of contents, and tags with the structure of
 * the text.
 *
 * <p>By default a file keeps to the profile for archives (OFD/A, GB/T 42133-2022).
 *
 * <p>Immutable and safe to share between threads; make one and keep it. It loads its fonts when it first needs them.
 */
public final class OfdRenderer implements Renderer {
    private final Typesetter typesetter;
    private final OfdOptions options;

    private OfdRenderer(Builder builder) {
        this.typesetter = new Typesetter(builder.pageStyle, new FontFaces(builder.fonts), builder.bulletinFormat);
        this.options = new OfdOptions(builder.archival, builder.creationDate, builder.issueAttached);
        Logo logo = builder.pageStyle.masthead().logo();
        if (logo != null) {
            IntactPicture.readLogo(logo.image());
        }
    }

    /** Returns a renderer with {@link PageStyle#bulletin()} and the bundled fonts. */
    public static OfdRenderer create() {
        return builder().build();
    }

    /** Returns a builder with {@link PageStyle#bulletin()} and the bundled fonts. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public OutputFormat format() {
        return OfdRendererProvider.OFD;
    }

    /**
     * Writes an issue as OFD, without checking the rules. Nothing is written if the issue cannot be typeset or a picture is
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
     * Writes an issue as OFD like {@link #render(Issue, OutputStream)}, and tells of each page. The rendering stops soon after its
     * thread is interrupted.
     *
     * @throws io.github.bulletinkit.render.RenderingInterruptedException if the thread was interrupted
     */
    public void render(Issue issue, OutputStream out, PageProgress progress) throws IOException {
        requireNonNull(out, "out");
        requireNonNull(progress, "progress");
        TypesetIssue typeset = typesetter.typeset(requireNonNull(issue, "issue"));
        IssuePictures.requireIntact(issue);
        OfdPainter.paint(typeset, options, progress, out);
    }

    /**
     * Returns the table of contents with the page numbers that {@link #render} prints, without writing a file.
     *
     * @return an entry for every article, in order, with the page that it begins on, counted from 1
     * @throws MissingGlyphException if no font has a character of the issue
     * @throws TableTooWideException if tables would need smaller text than the page style allows; it names them all
     */
    public TableOfContents tableOfContents(Issue issue) {
        return typesetter.typeset(requireNonNull(issue, "issue")).tableOfContents();
    }

    /** Builds an {@link OfdRenderer}. */
    public static final class Builder {
        private PageStyle pageStyle = PageStyle.bulletin();
        private BulletinFormat bulletinFormat = BulletinFormat.STANDARD;
        private FontSet fonts = FontSet.bundled();
        private boolean archival = true;
        private @Nullable LocalDate creationDate;
        private boolean issueAttached;

        private Builder() {}

        /** Sets the page style; {@link PageStyle#bulletin()} by default. */
        public Builder pageStyle(PageStyle pageStyle) {
            this.pageStyle = requireNonNull(pageStyle, "pageStyle");
            return this;
        }

        /**
         * Sets the format of the series: its words, and how its table of contents and its sources are printed;
         * {@link BulletinFormat#STANDARD} by default.
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
         * Sets whether files keep to the profile for archives (OFD/A, GB/T 42133-2022); true by default. An archival file has
         * metadata with the names of DA/T 46-2009, and no links to addresses outside of it: their text is still printed.
         */
        public Builder archival(boolean archival) {
            this.archival = archival;
            return this;
        }

        /**
         * Sets the date on which the document was made; by default the date of the issue, or none if it has none. The links,
         * which need a date, then have the first day of its year, or of 1970. The same date gives the same bytes.
         *
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Builder creationDate(LocalDate creationDate) {
            int year = requireNonNull(creationDate, "creationDate").getYear();
            if (year < 1 || year > 9999) {
                throw new IllegalArgumentException("creationDate: the year " + year + " is not from 1 to 9999");
            }
            this.creationDate = creationDate;
            return this;
        }

        /**
         * Sets whether the issue is attached as {@code issue.json}, so that other systems can read it back; false by default.
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
        public OfdRenderer build() {
            return new OfdRenderer(this);
        }
    }
}
