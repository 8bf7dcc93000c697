package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedPassages;
import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.Present;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An article (文章).
 *
 * @param title the title (标题), empty if left out
 * @param source where the article comes from (来源), empty if not given
 * @param body the blocks, in order
 */
@NonEmpty(message = "{io.github.bulletinkit.article.empty}", payload = ErrorSeverity.class)
public record Article(
        @Present(message = "{io.github.bulletinkit.article.title}", payload = ErrorSeverity.class)
        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String title,

        @LegibleText(of = TextKind.SOURCE, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        String source,

        @EditedPassages(groups = Editorial.class, payload = WarningSeverity.class)
        List<@Valid Block> body) {

    public Article {
        requireNonNull(title, "title");
        requireNonNull(source, "source");
        body = Copies.of(body, "body");
    }

    /**
     * Returns title, source and the texts of the body as plain text, for instance for a search index: empty texts left
     * out, a line feed between two texts, no line feed at the end.
     */
    public String text() {
        return IssueWalk.plainText(this);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this article. */
    public Builder toBuilder() {
        return new Builder().title(title).source(source).body(body);
    }

    /** Builds an {@link Article}. */
    public static final class Builder {
        private String title = "";
        private String source = "";
        private final List<Block> body = new ArrayList<>();

        private Builder() {}

        /** Sets the title. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Sets where the article comes from (来源), without the label. */
        public Builder source(String source) {
            this.source = requireNonNull(source, "source");
            return this;
        }

        /** Appends an indented paragraph of plain text. */
        public Builder paragraph(String text) {
            requireNonNull(text, "text");
            return block(Paragraph.of(text));
        }

        /** Appends a paragraph of several runs. */
        public Builder paragraph(Consumer<Paragraph.Builder> paragraph) {
            requireNonNull(paragraph, "paragraph");
            Paragraph.Builder builder = Paragraph.builder();
            paragraph.accept(builder);
            return block(builder.build());
        }

        /**
         * Appends a heading.
         *
         * @param level from 1 to 4
         * @param text the text with its number, such as {@code 一、总体要求}
         * @throws IllegalArgumentException if the level is out of range
         */
        public Builder heading(int level, String text) {
            return block(new Heading(level, text));
        }

        /** Appends a table. */
        public Builder table(Consumer<Table.Builder> table) {
            requireNonNull(table, "table");
            Table.Builder builder = Table.builder();
            table.accept(builder);
            return block(builder.build());
        }

        /**
         * Appends a figure without a caption.
         *
         * @param alt what the picture shows, in words
         */
        public Builder figure(ImageData image, String alt) {
            return figure(image, alt, "");
        }

        /**
         * Appends a figure.
         *
         * @param alt what the picture shows, in words
         */
        public Builder figure(ImageData image, String alt, String caption) {
            return block(new Figure(image, alt, caption));
        }

        /** Appends a block. */
        public Builder block(Block block) {
            body.add(requireNonNull(block, "block"));
            return this;
        }

        /** Sets the body. */
        public Builder body(List<? extends Block> body) {
            List<Block> copy = Copies.of(body, "body");
            this.body.clear();
            this.body.addAll(copy);
            return this;
        }

        /** Builds the article. */
        public Article build() {
            return new Article(title, source, body);
        }
    }
}
