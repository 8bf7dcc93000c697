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
 * @param widthPercent how wide it is printed, in percent of the measure, from 1 to 100; 0 if it has the size of the
 *     picture. A picture that would not fit the page is smaller
 */
@NonEmpty(message = "{io.github.bulletinkit.figure.alt}", payload = ErrorSeverity.class)
public record Figure(
        ImageData image,

        @LegibleText(of = TextKind.ALTERNATIVE, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        String alt,

        @LegibleText(of = TextKind.CAPTION, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.CAPTION, groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String caption,

        int widthPercent)
        implements Block {

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if the width is not from 0 to 100
     */
    public Figure {
        requireNonNull(image, "image");
        requireNonNull(alt, "alt");
        requireNonNull(caption, "caption");
        if (widthPercent < 0 || widthPercent > 100) {
            throw new IllegalArgumentException("widthPercent of a figure must lie between 1 and 100, or be 0 for the"
                    + " size of the picture, but is " + widthPercent);
        }
    }

    /** A figure in the size of its picture. */
    public Figure(ImageData image, String alt, String caption) {
        this(image, alt, caption, 0);
    }

    /**
     * Returns this figure with a width in percent of the measure.
     *
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public Figure withWidth(int percent) {
        return new Figure(image, alt, caption, percent);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.figure(this);
    }
}
