package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.TextKind;

/**
 * A text that the author of an issue wrote, and where it is.
 *
 * @param path the member that holds the text; for a paragraph or heading, the block
 * @param kind what the text is
 * @param text the characters, possibly empty
 */
public record IssueText(MemberPath path, TextKind kind, String text) {

    /**
     * Checks that nothing is null.
     *
     * @param path the member that holds the text
     * @param kind what the text is
     * @param text the characters
     */
    public IssueText {
        requireNonNull(path, "path");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }
}
