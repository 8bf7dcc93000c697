package io.github.bulletinkit.render.html;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an issue as one HTML page in UTF-8 that stands on its own: no script, no request to anywhere, which its own
 * Content-Security-Policy enforces; pictures are part of the page as {@code data:} URIs. The page has the masthead, the
 * table of contents, the editor's note, the articles and the colophon; sections have the ids {@code section-1},
 * {@code section-2}, … and articles {@code article-1-1}, {@code article-1-2}, …, counted as they stand.
 *
 * <p>The table of contents lists the articles of the issue. Where the issue declares a table of contents, its page
 * numbers are given: they are those of the typeset issue.
 *
 * <p>Titles of articles are {@code h3}, the headings below them {@code h4} to {@code h6} by level, with the lowest two
 * levels as {@code h6} of the classes {@code level-3} and {@code level-4}. A table wider than the page scrolls by itself.
 *
 * <p>What the issue lacks is left out. All text is escaped. A character that HTML forbids (a control character, an
 * unpaired surrogate, a noncharacter) is written as U+FFFD, so that it can be seen; validation reports such characters.
 */
public final class HtmlRenderer implements Renderer {

    private final Stylesheet stylesheet = Stylesheet.read("bulletin.css");

    private HtmlRenderer() {}

    /**
     * A renderer.
     *
     * @return the renderer
     */
    public static HtmlRenderer create() {
        return new HtmlRenderer();
    }

    @Override
    public OutputFormat format() {
        return HtmlRendererProvider.HTML;
    }

    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        HtmlWriter html = new HtmlWriter(requireNonNull(out, "out"));
        new HtmlPage(issue, stylesheet, html).write();
        html.flush();
    }
}
