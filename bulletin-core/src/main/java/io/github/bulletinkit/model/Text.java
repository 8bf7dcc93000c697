package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/** Plain text. */
public record Text(String text) implements Inline {

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
