package io.github.bulletinkit.render.markdown;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.internal.markdown.frontmatter.FrontMatterLanguage;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes an issue as Markdown in UTF-8, in the dialect of this
 * {@linkplain io.github.bulletinkit.render.markdown package}. {@link MarkdownReader} gives back exactly the issue that
 * was written.
 *
 * <p>The output is also readable as plain text. The keys of the front matter are English or
 * {@linkplain Builder#chineseKeys Chinese}. Absent values are left out. The colophon, each row of the declared table of
 * contents, and each paragraph is one line. Markdown is for exchange and does not depend on the format of a series: labels
 * such as 来源： are always the standard words.
 *
 * <p>Renderers are immutable and safe to share between threads. Reuse them.
 */
public final class MarkdownRenderer implements Renderer {
    private final FrontMatterLanguage language;

    private MarkdownRenderer(FrontMatterLanguage language) {
        this.language = language;
    }

    /** A renderer that writes English keys. */
    public static MarkdownRenderer create() {
        return builder().build();
    }

    /** A builder of a renderer that writes English keys. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public OutputFormat format() {
        return MarkdownRendererProvider.MARKDOWN;
    }

    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        requireNonNull(out, "out");
        IssuePictures.requireIntact(issue);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            new MarkdownDocument(issue, language, writer).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** Builds a {@link MarkdownRenderer}. */
    public static final class Builder {
        private FrontMatterLanguage language = FrontMatterLanguage.ENGLISH;

        private Builder() {}

        /**
         * Sets whether the front matter is in Chinese: with the keys 刊名, 年, 期 and so on, which the
         * {@linkplain io.github.bulletinkit.render.markdown package} lists, and with numbers and date in printed form:
         * {@code 第45期}, {@code 总第498期}, {@code 2026年11月13日}. Default: false, English.
         */
        public Builder chineseKeys(boolean chineseKeys) {
            this.language = chineseKeys ? FrontMatterLanguage.CHINESE : FrontMatterLanguage.ENGLISH;
            return this;
        }

        /** Builds the renderer. */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(language);
        }
    }
}
