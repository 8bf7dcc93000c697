package io.github.bulletinkit.render.markdown;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes an issue as Markdown in UTF-8, in the dialect that the {@linkplain io.github.bulletinkit.render.markdown package}
 * describes. It can be read as plain text too: the keys of the front matter are the English ones, what is absent is left out,
 * the colophon and each row of the declared table of contents stand on one line in the form that JSON gives them, and each
 * paragraph is one line.
 *
 * <p>{@link MarkdownReader} gives back exactly the issue that was written.
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

    /**
     * Writes an issue as Markdown. Nothing is written if a picture is damaged.
     *
     * @throws DamagedPictureException if pictures of the issue are damaged; it names them all
     */
    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        requireNonNull(out, "out");
        IssuePictures.requireSound(issue);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new MarkdownDocument(issue, writer).write();
        writer.flush();
    }
}
