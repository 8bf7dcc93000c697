package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/** Emphasised text. Chinese typesetting sets it in 黑体, not in a bold cut. */
public record Strong(String text) implements Inline {

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
