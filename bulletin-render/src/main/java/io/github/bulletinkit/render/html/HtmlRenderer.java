package io.github.bulletinkit.render.html;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.internal.picture.IntactPicture;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import io.github.bulletinkit.render.style.Logo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes an issue as HTML in UTF-8: a complete page, or a fragment for a host page. It contains no script and loads
 * nothing: pictures are embedded as {@code data:} URIs. A page enforces this with a Content-Security-Policy, and has
 * Dublin Core and Open Graph metadata and schema.org JSON-LD.
 *
 * <p>The output has masthead, table of contents, editor's note, articles and colophon. The ids are {@code section-1},
 * {@code section-2}, … for sections and {@code article-1-1}, {@code article-1-2}, … for articles, in document order.
 * The table of contents shows the page numbers of the typeset issue if the issue declares them. Sections and articles
 * without a title have no heading and no row there.
 *
 * <p>The title of the bulletin is {@code h1}, section titles are {@code h2}, article titles {@code h3}, or {@code h2} under
 * no section; headings in articles follow by level. Below {@code h6}, headings have {@code role="heading"} and {@code aria-level}. A table that
 * is wider than the page scrolls horizontally.
 *
 * <p>Absent parts are left out. All text is escaped. A character that HTML forbids (a control character, an unpaired
 * surrogate, a noncharacter) becomes a visible U+FFFD; validation reports such characters.
 *
 * <p>Renderers are immutable and safe to share between threads. Reuse them.
 */
public final class HtmlRenderer implements Renderer {
    private final Embedding embedding;
    private final Stylesheet stylesheet;
    private final boolean inline;
    private final HtmlOutput output;
    private final BulletinFormat bulletinFormat;
    private final @Nullable Logo logo;

    private HtmlRenderer(
            Builder builder, Embedding embedding, Stylesheet stylesheet, boolean inline, HtmlOutput output) {
        this.embedding = embedding;
        this.stylesheet = stylesheet;
        this.inline = inline;
        this.output = output;
        this.bulletinFormat = builder.bulletinFormat;
        this.logo = builder.logo;
    }

    /** A renderer of complete pages. */
    public static HtmlRenderer create() {
        return builder().build();
    }

    /** A builder of a renderer of complete pages. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public OutputFormat format() {
        return HtmlRendererProvider.HTML;
    }

    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        requireNonNull(out, "out");
        try {
            write(
                    issue,
                    inline
                            ? new InlineHtmlWriter(embedding, out, HtmlWriter::dataUri)
                            : new HtmlWriter(embedding, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes an issue for a mail, with its pictures as parts of the mail: most mail programs do not show {@code data:}
     * URIs. The renderer must be built with {@link Builder#inlineStyles()}.
     *
     * @throws IllegalStateException if the renderer has a style sheet
     * @throws io.github.bulletinkit.render.DamagedPictureException if a picture is damaged
     */
    public HtmlMail mail(Issue issue) {
        requireNonNull(issue, "issue");
        if (!inline) {
            throw new IllegalStateException("mail programs drop style sheets; build the renderer with inlineStyles()");
        }
        MailPictures pictures = new MailPictures();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(issue, new InlineHtmlWriter(embedding, out, pictures::source));
        return new HtmlMail(out.toString(StandardCharsets.UTF_8), pictures.list());
    }

    private void write(Issue issue, HtmlWriter html) {
        IssuePictures.requireIntact(issue);
        output.write(new HtmlIssue(issue, bulletinFormat, logo, html), html);
        html.flush();
    }

    /**
     * The style sheet of the markup; empty with {@link Builder#inlineStyles() inline styles}. A page contains it. For a fragment, the host page links to a file with it. All
     * rules apply only to the element with the class {@code issue} (with the prefix) and its content. Colours and fonts
     * are custom properties of that element, such as {@code --red} and {@code --song}, which the host may change.
     */
    public String stylesheet() {
        return stylesheet.css();
    }

    /** Builds an {@link HtmlRenderer}. */
    public static final class Builder {
        private static final String FRAGMENT_PREFIX = "bulletin-";
        private static final Pattern PREFIX = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)?");
        private static final int LARGEST_OFFSET = 5;

        private boolean fragment;
        private boolean inlineStyles;
        private @Nullable String classPrefix;
        private @Nullable String idPrefix;
        private int headingOffset;
        private @Nullable Stylesheet own;
        private BulletinFormat bulletinFormat = BulletinFormat.STANDARD;
        private @Nullable Logo logo;

        private Builder() {}

        /**
         * Sets whether to write a fragment for a host page: one {@code article} element of the class {@code issue}
         * without head and style sheet. The host page uses {@link HtmlRenderer#stylesheet()}. Default: false, a
         * complete page.
         */
        public Builder fragment(boolean fragment) {
            this.fragment = fragment;
            return this;
        }

        /**
         * Writes HTML for mail programs and editors such as that of WeChat, which drop style sheets and classes: the
         * style is on each element, what is side by side is in a table, and there is no metadata but the title. Colours
         * are those of a white page. A table of contents has links, which lead nowhere where ids are dropped too. For a
         * mail, use {@link HtmlRenderer#mail}; to paste into an editor, a {@link #fragment fragment}.
         */
        public Builder inlineStyles() {
            this.inlineStyles = true;
            return this;
        }

        /**
         * Sets the prefix of all class names, so that the host's style sheets do not affect them. Default:
         * {@code bulletin-} for a fragment, none for a page.
         *
         * @param classPrefix empty, or an ASCII letter followed by ASCII letters, digits, hyphens and underscores
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder classPrefix(String classPrefix) {
            this.classPrefix = prefix(classPrefix, "classPrefix");
            return this;
        }

        /**
         * Sets the prefix of all ids, so that several issues in one page have different ids. Default: the class prefix.
         *
         * @param idPrefix empty, or an ASCII letter followed by ASCII letters, digits, hyphens and underscores
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder idPrefix(String idPrefix) {
            this.idPrefix = prefix(idPrefix, "idPrefix");
            return this;
        }

        private static String prefix(String prefix, String name) {
            if (!PREFIX.matcher(requireNonNull(prefix, name)).matches()) {
                throw new IllegalArgumentException(name + ": \"" + prefix
                        + "\" is not a letter followed by letters, digits, hyphens and underscores");
            }
            return prefix;
        }

        /**
         * Moves all headings down, to fit below those of the host page. With 2, the title of the bulletin is
         * {@code h3}. Default: 0.
         *
         * @param headingOffset 0 to 5
         * @throws IllegalArgumentException if it is another number
         */
        public Builder headingOffset(int headingOffset) {
            if (headingOffset < 0 || headingOffset > LARGEST_OFFSET) {
                throw new IllegalArgumentException(
                        "headingOffset: " + headingOffset + " is not from 0 to " + LARGEST_OFFSET);
            }
            this.headingOffset = headingOffset;
            return this;
        }

        /**
         * Replaces the style sheet of a page. It may contain pictures and fonts as {@code data:} URIs; the policy of
         * the page blocks everything else that it loads. Line ends become line feeds.
         *
         * @param css rules for class names with the prefix
         * @throws IllegalArgumentException if it has {@code </style} or a character that HTML forbids
         */
        public Builder stylesheet(String css) {
            this.own = Stylesheet.own(requireNonNull(css, "css"));
            return this;
        }

        /**
         * Sets the format of the series: the words beside the author's text, the table of contents, and the place of
         * sources. Default: the standard words, a table of contents with sections and page numbers, sources below
         * titles.
         */
        public Builder bulletinFormat(BulletinFormat bulletinFormat) {
            this.bulletinFormat = requireNonNull(bulletinFormat, "bulletinFormat");
            return this;
        }

        /**
         * Sets the logo of the masthead, such as that of the page style of the PDF. Its height is that on paper, with 96
         * pixels an inch. Default: none.
         *
         * @throws IllegalArgumentException if the picture is damaged
         */
        public Builder logo(Logo logo) {
            IntactPicture.readLogo(requireNonNull(logo, "logo").image());
            this.logo = logo;
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @throws IllegalStateException if a fragment has a style sheet, which it cannot contain, or if there are inline
         *     styles with a style sheet or a class prefix
         */
        public HtmlRenderer build() {
            if (inlineStyles) {
                return inlineRenderer();
            }
            return fragment ? fragmentRenderer() : pageRenderer();
        }

        private HtmlRenderer inlineRenderer() {
            if (own != null || classPrefix != null) {
                throw new IllegalStateException((own != null ? "stylesheet" : "classPrefix")
                        + ": with inline styles there are no classes; leave out one of the two");
            }
            String forIds = idPrefix == null && fragment ? FRAGMENT_PREFIX : requireNonNullElse(idPrefix, "");
            Embedding embedding = new Embedding("", forIds, headingOffset);
            HtmlOutput output = fragment ? new HtmlFragment() : new InlineDocument();
            return new HtmlRenderer(this, embedding, Stylesheet.NONE, true, output);
        }

        private HtmlRenderer fragmentRenderer() {
            if (own != null) {
                throw new IllegalStateException(
                        "stylesheet: a fragment carries none; let the page that it goes into link to your own");
            }
            Embedding embedding = embedding(FRAGMENT_PREFIX);
            Stylesheet stylesheet = Stylesheet.ofParts(embedding.classPrefix());
            return new HtmlRenderer(this, embedding, withLogo(stylesheet, embedding), false, new HtmlFragment());
        }

        private HtmlRenderer pageRenderer() {
            Embedding embedding = embedding("");
            Stylesheet stylesheet = own == null ? withLogo(Stylesheet.ofPage(embedding.classPrefix()), embedding) : own;
            return new HtmlRenderer(this, embedding, stylesheet, false, new HtmlDocument(stylesheet));
        }

        private Stylesheet withLogo(Stylesheet stylesheet, Embedding embedding) {
            return logo == null ? stylesheet : stylesheet.withLogo(embedding.classPrefix());
        }

        private Embedding embedding(String usualPrefix) {
            String forClasses = classPrefix == null ? usualPrefix : classPrefix;
            return new Embedding(forClasses, idPrefix == null ? forClasses : idPrefix, headingOffset);
        }
    }
}
