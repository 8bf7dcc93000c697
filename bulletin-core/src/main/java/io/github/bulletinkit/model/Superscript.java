package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/** Text set higher and smaller (上标), such as the 2 of m². */
public record Superscript(String text) implements Inline {

    public Superscript {
        requireNonNull(text, "text");
    }

    @Override
    public Superscript withText(String text) {
        return new Superscript(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.superscript(this);
    }
}
