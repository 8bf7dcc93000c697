package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/**
 * Plain text.
 *
 * @param text the characters
 */
public record Text(String text) implements Inline {

    /**
     * Checks that the text is not null.
     *
     * @param text the characters
     */
    public Text {
        requireNonNull(text, "text");
    }

    @Override
    public Text withText(String text) {
        return new Text(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.text(this);
    }
}
