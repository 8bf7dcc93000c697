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
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes an issue as Markdown in UTF-8, in the dialect that the {@linkplain io.github.bulletinkit.render.markdown package}
 * describes. It can be read as plain text too: the keys of the front matter are the English ones, or the Chinese ones where
 * {@linkplain Builder#chineseKeys these} are asked for, what is absent is left out, the colophon and each row of the declared table of contents stand on one line in the form that JSON gives them, and each
 * paragraph is one line.
 *
 * <p>{@link MarkdownReader} gives back exactly the issue that was written.
 *
 * <p>A renderer is immutable, safe to share between threads, and meant to be reused.
 */
public final class MarkdownRenderer implements Renderer {
    private final Wording wording;

    private MarkdownRenderer(Wording wording) {
        this.wording = wording;
    }

    /**
     * A renderer that writes English keys.
     *
     * @return the renderer
     */
    public static MarkdownRenderer create() {
        return builder().build();
    }

    /**
     * A builder of a renderer that writes English keys unless said otherwise.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
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
        try {
            new MarkdownDocument(issue, wording, writer).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** Builds a {@link MarkdownRenderer}. */
    public static final class Builder {
        private Wording wording = Wording.ENGLISH;

        private Builder() {}

        /**
         * Sets whether the front matter is in Chinese: its keys are then 刊名, 年, 期 and so on, as the
         * {@linkplain io.github.bulletinkit.render.markdown package} lists them, and its numbers and date are written as they
         * are printed: {@code 第45期}, {@code 总第498期}, {@code 2026年11月13日}. It is in English unless said otherwise.
         *
         * @param chineseKeys whether it is in Chinese
         * @return this builder
         */
        public Builder chineseKeys(boolean chineseKeys) {
            this.wording = chineseKeys ? Wording.CHINESE : Wording.ENGLISH;
            return this;
        }

        /**
         * The renderer.
         *
         * @return the renderer
         */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(wording);
        }
    }
}
