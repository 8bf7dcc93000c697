package io.github.bulletinkit.render.html;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes an issue as HTML in UTF-8: as one page that stands on its own, or as a fragment for a page of the host's. Neither
 * runs a script nor asks for anything from outside; pictures are part of it as {@code data:} URIs. The page enforces this by
 * its own Content-Security-Policy, and tells what it is by Dublin Core and Open Graph meta and schema.org JSON-LD.
 *
 * <p>An issue has the masthead, the table of contents, the editor's note, the articles and the colophon; sections have the
 * ids {@code section-1}, {@code section-2}, … and articles {@code article-1-1}, {@code article-1-2}, …, counted as they
 * stand.
 *
 * <p>The table of contents lists the articles of the issue. Where the issue declares a table of contents, its page
 * numbers are given: they are those of the typeset issue.
 *
 * <p>The title of the bulletin is {@code h1}, those of sections are {@code h2} and those of articles {@code h3}, and the
 * headings below them follow by level; what is lower than {@code h6} has {@code role="heading"} and its {@code aria-level}.
 * A table wider than the page scrolls by itself.
 *
 * <p>What the issue lacks is left out. All text is escaped. A character that HTML forbids (a control character, an
 * unpaired surrogate, a noncharacter) is written as U+FFFD, so that it can be seen; validation reports such characters.
 *
 * <p>A renderer is immutable, safe to share between threads, and meant to be reused.
 */
public final class HtmlRenderer implements Renderer {
    private final Embedding embedding;
    private final Stylesheet stylesheet;
    private final HtmlForm form;

    private HtmlRenderer(Embedding embedding, Stylesheet stylesheet, HtmlForm form) {
        this.embedding = embedding;
        this.stylesheet = stylesheet;
        this.form = form;
    }

    /**
     * A renderer of whole pages.
     *
     * @return the renderer
     */
    public static HtmlRenderer create() {
        return builder().build();
    }

    /**
     * A builder of a renderer of whole pages.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public OutputFormat format() {
        return HtmlRendererProvider.HTML;
    }

    /**
     * Writes an issue as HTML. Nothing is written if a picture is damaged.
     *
     * @throws DamagedPictureException if pictures of the issue are damaged; it names them all
     */
    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        requireNonNull(out, "out");
        IssuePictures.requireSound(issue);
        try {
            HtmlWriter html = new HtmlWriter(embedding, out);
            form.write(issue, html);
            html.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The style sheet that goes with the markup. A page carries it. The page around a fragment links to a file with it; all its
     * rules are for the element with the class {@code issue} (with the prefix) and what is in it, and its colours and faces
     * are custom properties of that element, such as {@code --red} and {@code --song}, which the host may set anew.
     *
     * @return the rules, in CSS
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
        private @Nullable String classPrefix;
        private @Nullable String idPrefix;
        private int headingOffset;
        private @Nullable Stylesheet own;

        private Builder() {}

        /**
         * Sets whether a fragment is written, to be put into a page of the host's: a single {@code article} element of the
         * class {@code issue}, with neither head nor style sheet; {@link HtmlRenderer#stylesheet()} has the rules for it. A
         * whole page is written unless said otherwise.
         *
         * @param fragment whether it is a fragment
         * @return this builder
         */
        public Builder fragment(boolean fragment) {
            this.fragment = fragment;
            return this;
        }

        /**
         * Sets what every class name begins with, so that it means nothing to the style sheets of the host; {@code bulletin-}
         * for a fragment and nothing for a page unless said otherwise.
         *
         * @param classPrefix a letter, then letters, digits, hyphens and underscores, all ASCII; or nothing
         * @return this builder
         * @throws IllegalArgumentException if it has anything else
         */
        public Builder classPrefix(String classPrefix) {
            this.classPrefix = prefix(classPrefix, "classPrefix");
            return this;
        }

        /**
         * Sets what every id begins with, so that issues that stand in one page do not share ids; the class prefix unless said
         * otherwise.
         *
         * @param idPrefix a letter, then letters, digits, hyphens and underscores, all ASCII; or nothing
         * @return this builder
         * @throws IllegalArgumentException if it has anything else
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
         * Sets how many levels all headings go down, so that they fit under those of the host's page; 0 unless said otherwise.
         * With 2, the title of the bulletin is {@code h3}.
         *
         * @param headingOffset 0 to 5: the title of the bulletin is an {@code h6} at the lowest
         * @return this builder
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
         * Sets the style sheet that a page carries in the place of the library's. The policy of the page allows it what it
         * brings along as {@code data:} URIs, pictures and fonts; what it asks for from outside is not fetched. Line ends become
         * line feeds.
         *
         * @param css the rules; class names have the prefix
         * @return this builder
         * @throws IllegalArgumentException if it has {@code </style} or a character that HTML forbids
         */
        public Builder stylesheet(String css) {
            this.own = Stylesheet.own(requireNonNull(css, "css"));
            return this;
        }

        /**
         * The renderer.
         *
         * @return the renderer
         * @throws IllegalStateException if a fragment was given a style sheet, which it could not carry
         */
        public HtmlRenderer build() {
            return fragment ? fragmentRenderer() : pageRenderer();
        }

        private HtmlRenderer fragmentRenderer() {
            if (own != null) {
                throw new IllegalStateException(
                        "stylesheet: a fragment carries none; let the page that it goes into link to your own");
            }
            Embedding embedding = embedding(FRAGMENT_PREFIX);
            return new HtmlRenderer(embedding, Stylesheet.ofParts(embedding.classPrefix()), new HtmlFragment());
        }

        private HtmlRenderer pageRenderer() {
            Embedding embedding = embedding("");
            Stylesheet stylesheet = own == null ? Stylesheet.ofPage(embedding.classPrefix()) : own;
            return new HtmlRenderer(embedding, stylesheet, new HtmlDocument(stylesheet));
        }

        private Embedding embedding(String usualPrefix) {
            String forClasses = classPrefix == null ? usualPrefix : classPrefix;
            return new Embedding(forClasses, idPrefix == null ? forClasses : idPrefix, headingOffset);
        }
    }
}
