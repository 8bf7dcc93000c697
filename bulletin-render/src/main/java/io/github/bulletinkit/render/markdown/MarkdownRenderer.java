package io.github.bulletinkit.render.markdown;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes an issue as Markdown in UTF-8: CommonMark 0.31 with YAML front matter.
 *
 * <ul>
 *   <li>The front matter holds the masthead as {@code title year issue total issuer date}, leaving out what is absent,
 *       and the declared table of contents as {@code tableOfContents}, one row a line in the form that JSON gives it.
 *   <li>{@code ##} is a section, {@code ###} an article; each paragraph is one line.
 *   <li>A paragraph without indent follows a line {@code [//]: # (no-indent)}, a link reference definition, which shows
 *       nowhere.
 *   <li>{@code **} is strong. Markdown takes these marks by what stands on either side: between a full stop and a
 *       hanzi they mean nothing. There the character outside is written as a character reference, such as
 *       <code>**加快。**&amp;#x63A8;动</code>.
 *   <li>Text that Markdown would take for markup is escaped. Line breaks and other control characters are character
 *       references.
 * </ul>
 *
 * <p>Parsed, it gives back every text exactly, with two exceptions: the null character and unpaired surrogates, which
 * Markdown cannot hold, become U+FFFD. A paragraph without any character is not written.
 */
public final class MarkdownRenderer implements Renderer {

    private MarkdownRenderer() {}

    /**
     * A renderer.
     *
     * @return the renderer
     */
    public static MarkdownRenderer create() {
        return new MarkdownRenderer();
    }

    @Override
    public OutputFormat format() {
        return MarkdownRendererProvider.MARKDOWN;
    }

    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        requireNonNull(out, "out");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new MarkdownDocument(issue, writer).write();
        writer.flush();
    }
}
