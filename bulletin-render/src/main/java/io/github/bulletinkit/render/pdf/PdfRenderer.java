package io.github.bulletinkit.render.pdf;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.internal.layout.Typesetter;
import io.github.bulletinkit.render.internal.pdf.PdfFonts;
import io.github.bulletinkit.render.internal.pdf.PdfPainter;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Typesets an issue and writes it as PDF: masthead, table of contents with right page numbers, sections and articles,
 * with an outline, links in the table of contents and embedded fonts.
 *
 * <p>A renderer is immutable, safe to share between threads, and meant to be reused: it loads its fonts when it first
 * needs them, and keeps them.
 */
public final class PdfRenderer implements Renderer {
    private final PageStyle pageStyle;
    private final PdfFonts fonts;
    private final Typesetter typesetter;

    private PdfRenderer(Builder builder) {
        this.pageStyle = builder.pageStyle;
        this.fonts = new PdfFonts(builder.fonts);
        this.typesetter = new Typesetter(pageStyle, fonts);
    }

    /**
     * A builder with {@link PageStyle#bulletin()} and the bundled fonts.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public OutputFormat format() {
        return PdfRendererProvider.PDF;
    }

    /**
     * Writes an issue as PDF. Nothing is written if the issue cannot be typeset.
     *
     * @throws MissingGlyphException if no font has a character of the issue
     */
    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        PdfPainter.paint(typesetter.typeset(requireNonNull(issue, "issue")), pageStyle, fonts, out);
    }

    /**
     * The table of contents with the page numbers that {@link #render} prints; writes no PDF.
     *
     * @param issue the issue
     * @return an entry for every article, in order
     * @throws MissingGlyphException if no font has a character of the issue
     */
    public TableOfContents tableOfContents(Issue issue) {
        return typesetter.typeset(requireNonNull(issue, "issue")).tableOfContents();
    }

    /** Builds a {@link PdfRenderer}. */
    public static final class Builder {
        private PageStyle pageStyle = PageStyle.bulletin();
        private FontSet fonts = FontSet.bundled();

        private Builder() {}

        /**
         * Sets what a page looks like; {@link PageStyle#bulletin()} unless said otherwise.
         *
         * @param pageStyle the style
         * @return this builder
         */
        public Builder pageStyle(PageStyle pageStyle) {
            this.pageStyle = requireNonNull(pageStyle, "pageStyle");
            return this;
        }

        /**
         * Sets the faces; {@link FontSet#bundled()} unless said otherwise.
         *
         * @param fonts the faces
         * @return this builder
         */
        public Builder fonts(FontSet fonts) {
            this.fonts = requireNonNull(fonts, "fonts");
            return this;
        }

        /**
         * The renderer.
         *
         * @return the renderer
         */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
