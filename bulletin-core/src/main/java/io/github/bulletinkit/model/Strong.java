package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/**
 * Emphasised text, set in the face for emphasis (in Chinese typesetting 黑体 rather than a bold cut).
 *
 * @param text the characters
 */
public record Strong(String text) implements Inline {

    /**
     * Checks that the text is not null.
     *
     * @param text the characters
     */
    public Strong {
        requireNonNull(text, "text");
    }

    @Override
    public Strong withText(String text) {
        return new Strong(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.strong(this);
    }
}
