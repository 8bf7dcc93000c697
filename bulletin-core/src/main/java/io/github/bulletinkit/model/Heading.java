package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;

/**
 * A heading inside an article (层次标题). GB/T 9704-2012, 7.3.3 has four levels: 一、 （一） 1. （1）.
 *
 * @param level from 1 to 4
 * @param text the text with its number, such as {@code 一、总体要求}
 */
@NonEmpty(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
@LegibleText(of = TextKind.HEADING, payload = ErrorSeverity.class)
@EditedText(groups = Editorial.class, payload = WarningSeverity.class)
@NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
public record Heading(int level, String text) implements Block {
    /** The deepest level. */
    public static final int LOWEST_LEVEL = 4;

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if the level is not from 1 to 4
     */
    public Heading {
        requireNonNull(text, "text");
        if (level < 1 || level > LOWEST_LEVEL) {
            throw new IllegalArgumentException("level must lie between 1 and " + LOWEST_LEVEL + ", but is " + level);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.heading(this);
    }
}
