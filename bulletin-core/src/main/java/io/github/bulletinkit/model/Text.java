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
}
