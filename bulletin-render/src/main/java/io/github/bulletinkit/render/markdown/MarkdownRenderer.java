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
 * Writes an issue as Markdown in UTF-8: CommonMark 0.31 with the tables of GitHub Flavored Markdown and YAML front matter.
 *
 * <ul>
 *   <li>The front matter holds the masthead as {@code title year issue total supplement issuer date classification
 *       copyNumber}, leaving out what is absent, the {@code colophon} on one line in the form that JSON gives it, and the
 *       declared table of contents as {@code tableOfContents}, one row a line in the form that JSON gives it.
 *   <li>What stands before the first section is the editor's note.
 *   <li>{@code ##} is a section, {@code ###} an article; each paragraph is one line.
 *   <li>{@code ####}, {@code #####} and {@code ######} are the headings of levels 1 to 3.
 *   <li>{@code **} is strong. Markdown takes these marks by what stands on either side: between a full stop and a
 *       hanzi they mean nothing. There the character outside is written as a character reference, such as
 *       <code>**加快。**&amp;#x63A8;动</code>.
 *   <li>A table is one of pipes. It must have a header row there; one without header has an empty one.
 *   <li>A figure is a paragraph {@code ![alternative text](data:image/png;base64,… "caption")}.
 *   <li>Text that Markdown would take for markup is escaped. Line breaks and other control characters are character
 *       references.
 * </ul>
 *
 * <p>What Markdown has no form for is said in a line {@code [//]: # (…)} before it, a link reference definition, which
 * shows nowhere:
 * <ul>
 *   <li>{@code no-indent}: the paragraph that follows has no indent;
 *   <li>{@code level-4}: the heading that follows, with the marks of level 3, is of level 4;
 *   <li>{@code source}: the paragraph that follows is the source of the article, after the label 来源：;
 *   <li>{@code caption}: the paragraph that follows is the caption of the table after it;
 *   <li>{@code no-header}: the table that follows has no header;
 *   <li>{@code cells 2 1 3}: so many cells the header and the rows of the table that follows have, where these differ and
 *       empty cells had to be added.
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
