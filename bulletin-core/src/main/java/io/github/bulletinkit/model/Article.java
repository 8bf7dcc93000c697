package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedPassages;
import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An article (文章). Texts are empty if left out.
 *
 * @param title the title (标题), on one line; a line feed in it becomes a break
 * @param titleBreaks where its author breaks the title into lines: the offsets at which a new line begins, ascending
 * @param subtitle the second title on a line of its own (副标题), with its dash if it has one
 * @param byline the author or the date below the title (署名)
 * @param source where the article comes from (来源), without the label
 * @param editorNote the editor's note on this article (按语), without the label
 * @param salutation the line that addresses the readers (称谓、主送机关), with its colon
 * @param body the blocks, in order
 * @param signOff who signs the article, and when (落款); null if left out
 * @param attachments the attachments (附件), in order
 */
@NonEmpty(message = "{io.github.bulletinkit.article.empty}", payload = ErrorSeverity.class)
public record Article(
        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.TITLE, groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String title,

        List<Integer> titleBreaks,

        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.TITLE, groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String subtitle,

        @LegibleText(payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String byline,

        @LegibleText(of = TextKind.SOURCE, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        String source,

        @EditedPassages(groups = Editorial.class, payload = WarningSeverity.class)
        List<@Valid Block> editorNote,

        @LegibleText(payload = ErrorSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String salutation,

        @EditedPassages(groups = Editorial.class, payload = WarningSeverity.class)
        List<@Valid Block> body,

        @Valid @Nullable SignOff signOff,

        List<@Valid Attachment> attachments) {

    /**
     * Leaves out blank lines of the title and spaces at the ends of its lines.
     *
     * @throws IllegalArgumentException if a break is not inside the title or not after the one before it
     */
    public Article {
        TitleLines lines = TitleLines.of(title, titleBreaks);
        title = lines.title();
        titleBreaks = lines.breaks();
        requireNonNull(subtitle, "subtitle");
        requireNonNull(byline, "byline");
        requireNonNull(source, "source");
        editorNote = Copies.of(editorNote, "editorNote");
        requireNonNull(salutation, "salutation");
        attachments = Copies.of(attachments, "attachments");
        body = Copies.of(body, "body");
    }

    /**
     * Returns all texts of the article as plain text, for instance for a search index: empty texts left out, a line feed
     * between two texts, no line feed at the end.
     */
    public String text() {
        return IssueWalk.plainText(this);
    }

    /** Returns the title in the lines that its author wants; one line if there are no breaks. */
    public List<String> titleLines() {
        return new TitleLines(title, titleBreaks).lines();
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this article. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.titleBreaks = titleBreaks;
        builder.subtitle = subtitle;
        builder.byline = byline;
        builder.source = source;
        builder.salutation = salutation;
        builder.signOff = signOff;
        return builder.editorNote(editorNote).body(body).attachments(attachments);
    }

    /** Builds an {@link Article}. */
    public static final class Builder {
        private String title = "";
        private List<Integer> titleBreaks = List.of();
        private String subtitle = "";
        private String byline = "";
        private String source = "";
        private List<Block> editorNote = List.of();
        private String salutation = "";
        private final List<Block> body = new ArrayList<>();
        private @Nullable SignOff signOff;
        private final List<Attachment> attachments = new ArrayList<>();

        private Builder() {}

        /** Sets the title. A line feed in it breaks the title there; in contents and bookmarks it is one line. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            this.titleBreaks = List.of();
            return this;
        }

        /** Sets the offsets in the title at which a new line begins, ascending. */
        public Builder titleBreaks(List<Integer> titleBreaks) {
            this.titleBreaks = Copies.of(titleBreaks, "titleBreaks");
            return this;
        }

        /** Sets the second title on a line of its own (副标题), with its dash if it has one. */
        public Builder subtitle(String subtitle) {
            this.subtitle = requireNonNull(subtitle, "subtitle");
            return this;
        }

        /** Sets the author or the date below the title (署名). */
        public Builder byline(String byline) {
            this.byline = requireNonNull(byline, "byline");
            return this;
        }

        /** Sets where the article comes from (来源), without the label. */
        public Builder source(String source) {
            this.source = requireNonNull(source, "source");
            return this;
        }

        /** Sets the editor's note on this article (按语) to indented paragraphs of plain text, without the label. */
        public Builder editorNote(String... paragraphs) {
            return editorNote(Paragraph.listOf(paragraphs));
        }

        /** Sets the editor's note on this article (按语); an empty list removes it. */
        public Builder editorNote(List<? extends Block> blocks) {
            this.editorNote = Copies.of(blocks, "blocks");
            return this;
        }

        /** Sets the line that addresses the readers (称谓、主送机关), such as {@code 各市人民政府：}. */
        public Builder salutation(String salutation) {
            this.salutation = requireNonNull(salutation, "salutation");
            return this;
        }

        /** Sets who signs the article, and when (落款). */
        public Builder signOff(String name, LocalDate date) {
            return signOff(new SignOff(List.of(name), IssueDate.of(date)));
        }

        /** Sets who signs the article, and when (落款). */
        public Builder signOff(SignOff signOff) {
            this.signOff = requireNonNull(signOff, "signOff");
            return this;
        }

        /** Removes who signs the article. */
        public Builder withoutSignOff() {
            this.signOff = null;
            return this;
        }

        /** Appends an attachment (附件) of which only the title is printed. */
        public Builder attachment(String title) {
            return attachment(new Attachment(title, List.of()));
        }

        /** Appends an attachment (附件). */
        public Builder attachment(Attachment attachment) {
            attachments.add(requireNonNull(attachment, "attachment"));
            return this;
        }

        /** Sets the attachments (附件). */
        public Builder attachments(List<Attachment> attachments) {
            List<Attachment> copy = Copies.of(attachments, "attachments");
            this.attachments.clear();
            this.attachments.addAll(copy);
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

        /** Appends a list. */
        public Builder list(Consumer<ListBlock.Builder> list) {
            return block(ListBlock.built(list));
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

        /**
         * Appends figures side by side.
         *
         * @throws IllegalArgumentException if there are not two or three, or if their widths do not fit
         */
        public Builder figureRow(Figure... figures) {
            return block(FigureRow.of(figures));
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
            return new Article(
                    title, titleBreaks, subtitle, byline, source, editorNote, salutation, body, signOff, attachments);
        }
    }
}
