package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedPassages;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list (列表). The markers are printed, so they are not part of the texts.
 *
 * @param marker what is printed before each item
 * @param items the items, in order
 */
@NonEmpty(message = "{io.github.bulletinkit.list.empty}", payload = ErrorSeverity.class)
public record ListBlock(
        ListMarker marker,

        @EditedPassages(groups = Editorial.class, payload = WarningSeverity.class)
        List<@Valid ListItem> items)
        implements Block {

    /**
     * Checks the number of items.
     *
     * @throws IllegalArgumentException if there are more items than the marker can count
     */
    public ListBlock {
        requireNonNull(marker, "marker");
        items = Copies.of(items, "items");
        if (items.size() > marker.largest()) {
            throw new IllegalArgumentException("a list with the marker " + marker.id() + " has at most "
                    + marker.largest() + " items, but has " + items.size() + "; use another marker, or several lists");
        }
    }

    /** Returns a builder without items whose marker is {@link ListMarker#ARABIC}. */
    public static Builder builder() {
        return new Builder();
    }

    static ListBlock built(Consumer<Builder> list) {
        requireNonNull(list, "list");
        Builder builder = new Builder();
        list.accept(builder);
        return builder.build();
    }

    /** Returns a builder with the values of this list. */
    public Builder toBuilder() {
        return new Builder().marker(marker).items(items);
    }

    /**
     * Returns what is printed before an item: the label of the marker, and a space if it would join a digit or a letter
     * after it, as in {@code 1. 5G}.
     *
     * @param index the index of the item, from 0
     */
    public String label(int index) {
        String label = marker.label(index + 1);
        String text = items.get(index).text();
        return isHalfWidth(label.charAt(label.length() - 1)) && !text.isEmpty() && isHalfWidth(text.charAt(0))
                ? label + " "
                : label;
    }

    private static boolean isHalfWidth(char c) {
        return c > ' ' && c < 0x250;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.list(this);
    }

    /** Builds a {@link ListBlock}. */
    public static final class Builder {
        private ListMarker marker = ListMarker.ARABIC;
        private final List<ListItem> items = new ArrayList<>();

        private Builder() {}

        /** Sets what is printed before each item; the default is {@link ListMarker#ARABIC}. */
        public Builder marker(ListMarker marker) {
            this.marker = requireNonNull(marker, "marker");
            return this;
        }

        /** Appends an item of plain text. */
        public Builder item(String text) {
            return item(ListItem.of(text));
        }

        /** Appends an item of plain text with a list below it. */
        public Builder item(String text, Consumer<Builder> list) {
            return item(ListItem.builder().text(text).list(list).build());
        }

        /** Appends an item of several runs. */
        public Builder item(Consumer<ListItem.Builder> item) {
            requireNonNull(item, "item");
            ListItem.Builder builder = ListItem.builder();
            item.accept(builder);
            return item(builder.build());
        }

        /** Appends an item. */
        public Builder item(ListItem item) {
            items.add(requireNonNull(item, "item"));
            return this;
        }

        /** Sets the items. */
        public Builder items(List<ListItem> items) {
            List<ListItem> copy = Copies.of(items, "items");
            this.items.clear();
            this.items.addAll(copy);
            return this;
        }

        /**
         * Builds the list.
         *
         * @throws IllegalArgumentException if there are more items than the marker can count
         */
        public ListBlock build() {
            return new ListBlock(marker, items);
        }
    }
}
