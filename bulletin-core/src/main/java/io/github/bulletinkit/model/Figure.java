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
 * A picture (插图).
 *
 * @param alt what the picture shows, in words, for readers who cannot see it; an empty text is a validation error
 * @param caption the caption (图题) printed below it, empty if there is none
 */
@NonEmpty(message = "{io.github.bulletinkit.figure.alt}", payload = ErrorSeverity.class)
public record Figure(
        ImageData image,

        @LegibleText(of = TextKind.ALTERNATIVE, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        String alt,

        @LegibleText(of = TextKind.CAPTION, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String caption)
        implements Block {

    public Figure {
        requireNonNull(image, "image");
        requireNonNull(alt, "alt");
        requireNonNull(caption, "caption");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.figure(this);
    }
}
