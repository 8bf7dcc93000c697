package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.TextKind;

/**
 * A text that the author of an issue wrote, with its place.
 *
 * @param path the member with the text; for a paragraph or heading, the block
 * @param text the characters, possibly empty
 */
public record IssueText(MemberPath path, TextKind kind, String text) {

    public IssueText {
        requireNonNull(path, "path");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }
}
