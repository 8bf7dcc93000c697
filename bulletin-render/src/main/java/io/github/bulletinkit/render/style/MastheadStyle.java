package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The look of the masthead (刊头), but for the faces and sizes of its texts:
 *
 * <pre>{@code MastheadStyle.standard().withTemplate(MastheadTemplate.ALL_CENTERED).withStar(true)}</pre>
 *
 * @param rgb the colour of rule and star, and of the title and the line above it unless their text styles are set; empty
 *     for the colour of the title's text style
 * @param star whether a five-pointed star (五角星) divides the rule in the middle
 * @param logo null if there is none
 */
public record MastheadStyle(
        MastheadTemplate template,
        OptionalInt rgb,
        boolean star,
        @Nullable Logo logo) {

    private static final MastheadStyle STANDARD =
            new MastheadStyle(MastheadTemplate.NUMBER_CENTERED, OptionalInt.empty(), false, null);

    /**
     * Checks the colour.
     *
     * @throws IllegalArgumentException if the colour has more than 24 bits
     */
    public MastheadStyle {
        requireNonNull(template, "template");
        requireNonNull(rgb, "rgb").ifPresent(TextStyle::checkColour);
    }

    /** A centred number, a red rule without a star, no logo. */
    public static MastheadStyle standard() {
        return STANDARD;
    }

    /** A copy with another arrangement of number, issuers and date. */
    public MastheadStyle withTemplate(MastheadTemplate other) {
        return new MastheadStyle(other, rgb, star, logo);
    }

    /**
     * A copy in another colour, as {@code 0xRRGGBB}.
     *
     * @throws IllegalArgumentException if the colour has more than 24 bits
     */
    public MastheadStyle withRgb(int colour) {
        return new MastheadStyle(template, OptionalInt.of(colour), star, logo);
    }

    /** A copy with or without a star in the rule. */
    public MastheadStyle withStar(boolean printed) {
        return new MastheadStyle(template, rgb, printed, logo);
    }

    /** A copy with a logo, or null for none. */
    public MastheadStyle withLogo(@Nullable Logo other) {
        return new MastheadStyle(template, rgb, star, other);
    }
}
