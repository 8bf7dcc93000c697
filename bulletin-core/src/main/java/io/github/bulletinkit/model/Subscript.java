package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/** Text set lower and smaller (下标), such as the 2 of CO₂. */
public record Subscript(String text) implements Inline {

    public Subscript {
        requireNonNull(text, "text");
    }

    @Override
    public Subscript withText(String text) {
        return new Subscript(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.subscript(this);
    }
}
