package io.github.bulletinkit.render.docx;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.TableTooWideException;
import io.github.bulletinkit.render.internal.docx.DocxPainter;
import io.github.bulletinkit.render.internal.docx.WordFonts;
import io.github.bulletinkit.render.internal.font.FontFace;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.internal.picture.IntactPicture;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.Logo;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an issue as a Word document (DOCX, ECMA-376) that an editor goes on writing: paragraphs have styles, lists and notes are
 * Word's own, and the table of contents is a field, whose page numbers are those of the typeset issue. After a change an editor
 * updates them in Word (F9).
 *
 * <p>Paper, margins, grid and styles follow the page style, but for its columns, its watermark and its arrangement of the
 * masthead. Lines and pages are those of Word, which breaks lines in its own way.
 *
 * <p>Immutable and safe to share between threads; make one and keep it.
 */
public final class DocxRenderer implements Renderer {
    private final PageStyle pageStyle;
    private final BulletinFormat bulletinFormat;
    private final Typesetter typesetter;
    private final WordFonts wordFonts;
    private final List<FontFace> embedded;
    private final @Nullable LocalDate creationDate;

    private DocxRenderer(Builder builder) {
        FontFaces faces = new FontFaces(builder.fonts);
        this.pageStyle = builder.pageStyle;
        this.bulletinFormat = builder.bulletinFormat;
        this.typesetter = new Typesetter(builder.pageStyle, faces, builder.bulletinFormat);
        this.creationDate = builder.creationDate;
        this.embedded = builder.fontsEmbedded ? faces.faces() : List.of();
        this.wordFonts = builder.fontsEmbedded ? named(faces) : builder.wordFonts;
        Logo logo = builder.pageStyle.masthead().logo();
        if (logo != null) {
            IntactPicture.readLogo(logo.image());
        }
    }

    private static WordFonts named(FontFaces faces) {
        WordFonts names = WordFonts.OF_OFFICES.withLatin("");
        for (FontRole role : FontRole.values()) {
            int face = faces.faceFor(role, '中');
            names = names.with(role, faces.faces().get(Math.max(0, face)).font().family());
        }
        return names;
    }

    /** Returns a renderer with {@link PageStyle#bulletin()} and the names of the fonts that offices have. */
    public static DocxRenderer create() {
        return builder().build();
    }

    /** Returns a builder with {@link PageStyle#bulletin()} and the names of the fonts that offices have. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public OutputFormat format() {
        return DocxRendererProvider.DOCX;
    }

    /**
     * Writes an issue as DOCX, without checking the rules. Nothing is written if the issue cannot be typeset or a picture is
     * damaged.
     *
     * @throws MissingGlyphException if no font has a character of the issue
     * @throws DamagedPictureException if pictures of the issue are damaged; it names them all
     * @throws TableTooWideException if tables would need smaller text than the page style allows; it names them all
     */
    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        TableOfContents pages =
                typesetter.typeset(requireNonNull(issue, "issue")).tableOfContents();
        IssuePictures.requireIntact(issue);
        DocxPainter.DocxOptions options = new DocxPainter.DocxOptions(
                pageStyle, bulletinFormat, wordFonts, embedded, creationDate == null ? dateOf(issue) : creationDate);
        DocxPainter.paint(issue, pages, options, out);
    }

    private static @Nullable LocalDate dateOf(Issue issue) {
        IssueDate date = issue.masthead().date();
        return date == null ? null : date.firstDay();
    }

    /** Builds a {@link DocxRenderer}. */
    public static final class Builder {
        private PageStyle pageStyle = PageStyle.bulletin();
        private BulletinFormat bulletinFormat = BulletinFormat.STANDARD;
        private FontSet fonts = FontSet.bundled();
        private WordFonts wordFonts = WordFonts.OF_OFFICES;
        private boolean fontsEmbedded;
        private @Nullable LocalDate creationDate;

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

        /** Sets the fonts that the page numbers are found with; {@link FontSet#bundled()} by default. */
        public Builder fonts(FontSet fonts) {
            this.fonts = requireNonNull(fonts, "fonts");
            return this;
        }

        /**
         * Sets the name of a Chinese font in Word. By default they are 方正小标宋简体, 宋体, 黑体, 楷体 and 仿宋; where one is missing,
         * Word takes 宋体, 楷体_GB2312 or 仿宋_GB2312.
         */
        public Builder wordFont(FontRole role, String name) {
            this.wordFonts = wordFonts.with(requireNonNull(role, "role"), requireNonNull(name, "name"));
            return this;
        }

        /** Sets the name of the font of Latin letters and digits in Word; Times New Roman by default. */
        public Builder wordLatinFont(String name) {
            this.wordFonts = wordFonts.withLatin(requireNonNull(name, "name"));
            return this;
        }

        /**
         * Sets whether the fonts of the font set are named and embedded as a whole, instead of the fonts of Word; false by default.
         * A document then has about 13 MB more.
         */
        public Builder fontsEmbedded(boolean fontsEmbedded) {
            this.fontsEmbedded = fontsEmbedded;
            return this;
        }

        /**
         * Sets the date on which the document was made; by default the date of the issue, or none if it has none. The same date
         * gives the same bytes.
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
         * Builds the renderer.
         *
         * @throws IllegalArgumentException if the logo of the page style is damaged
         */
        public DocxRenderer build() {
            return new DocxRenderer(this);
        }
    }
}
