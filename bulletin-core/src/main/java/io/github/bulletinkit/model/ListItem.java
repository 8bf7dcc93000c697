package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list: a text like that of a paragraph, and perhaps a list below it.
 *
 * @param inlines the runs, in order, without the marker
 * @param list the list in the item, null if there is none; one without items is dropped, like a run without characters
 */
@NonEmpty(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
@LegibleText(of = TextKind.PARAGRAPH, payload = ErrorSeverity.class)
@EditedText(groups = Editorial.class, payload = WarningSeverity.class)
@NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
public record ListItem(
        List<@Valid Inline> inlines, @Nullable @Valid ListBlock list) {

    /**
     * Joins the runs as in a {@link Paragraph}.
     *
     * @throws IllegalArgumentException if an item of the list has a list itself: lists are at most two deep
     */
    public ListItem {
        inlines = new Paragraph(inlines, true).inlines();
        if (list != null) {
            requireFlat(list.items());
            list = list.items().isEmpty() ? null : list;
        }
    }

    private static void requireFlat(List<ListItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).list() != null) {
                throw new IllegalArgumentException("lists are at most two deep, but list.items[" + i
                        + "] of an item has a list; make its items those of the list around it, or paragraphs");
            }
        }
    }

    /** Returns an item of plain text without a list. */
    public static ListItem of(String text) {
        return builder().text(text).build();
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this item. */
    public Builder toBuilder() {
        Builder builder = new Builder().inlines(inlines);
        builder.list = list;
        return builder;
    }

    /** Returns the characters of all runs, without the marker, the words of notes and the list. */
    public String text() {
        return new Paragraph(inlines, true).text();
    }

    /** Builds a {@link ListItem}. */
    public static final class Builder {
        private final Paragraph.Builder text = Paragraph.builder();
        private @Nullable ListBlock list;

        private Builder() {}

        /** Appends plain text. */
        public Builder text(String text) {
            this.text.text(text);
            return this;
        }

        /** Appends emphasised text. */
        public Builder strong(String text) {
            this.text.strong(text);
            return this;
        }

        /** Appends a link; the target is an address such as {@code https://www.gov.cn/}. */
        public Builder link(String text, String target) {
            return inline(new Link(text, target));
        }

        /** Appends text set higher and smaller (上标). */
        public Builder superscript(String text) {
            return inline(new Superscript(text));
        }

        /** Appends text set lower and smaller (下标). */
        public Builder subscript(String text) {
            return inline(new Subscript(text));
        }

        /** Appends a note (脚注) to the words before it. */
        public Builder note(String note) {
            return inline(new Note(note));
        }

        /** Appends a run. */
        public Builder inline(Inline inline) {
            text.inline(inline);
            return this;
        }

        /** Sets the runs. */
        public Builder inlines(List<? extends Inline> inlines) {
            text.inlines(inlines);
            return this;
        }

        /** Sets the list in the item. */
        public Builder list(Consumer<ListBlock.Builder> list) {
            this.list = ListBlock.built(list);
            return this;
        }

        /** Sets the list in the item. */
        public Builder list(ListBlock list) {
            this.list = requireNonNull(list, "list");
            return this;
        }

        /** Removes the list in the item. */
        public Builder withoutList() {
            this.list = null;
            return this;
        }

        /**
         * Builds the item.
         *
         * @throws IllegalArgumentException if an item of the list has a list itself
         */
        public ListItem build() {
            return new ListItem(text.build().inlines(), list);
        }
    }
}
