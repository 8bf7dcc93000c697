package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.ImageData;

/**
 * A picture in the masthead, such as the emblem of an office.
 *
 * @param heightMm more than 0; the width is in proportion
 * @param alternative what the picture shows, for readers who do not see it, such as {@code 市徽}
 */
public record Logo(ImageData image, double heightMm, String alternative, Position position) {

    /** The place of a logo. */
    public enum Position {
        /** Centred above the title of the bulletin and the line above it. */
        ABOVE_TITLE,
        /** At the left of the title, which is centred together with it. */
        BESIDE_TITLE
    }

    /**
     * Checks height and alternative text.
     *
     * @throws IllegalArgumentException if the height is not a finite number greater than 0, or the alternative text is
     *     blank: PDF/UA requires it (ISO 14289-1, 7.3)
     */
    public Logo {
        requireNonNull(image, "image");
        requireNonNull(position, "position");
        if (!(heightMm > 0 && heightMm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("heightMm must be greater than 0, but is " + heightMm);
        }
        if (requireNonNull(alternative, "alternative").isBlank()) {
            throw new IllegalArgumentException("alternative must say what the logo shows, but is blank");
        }
    }

    /** A logo centred above the title. */
    public static Logo aboveTitle(ImageData image, double heightMm, String alternative) {
        return new Logo(image, heightMm, alternative, Position.ABOVE_TITLE);
    }

    /** A logo at the left of the title. */
    public static Logo besideTitle(ImageData image, double heightMm, String alternative) {
        return new Logo(image, heightMm, alternative, Position.BESIDE_TITLE);
    }

    /** The printed width in mm. */
    double widthMm() {
        return heightMm * image.width() / image.height();
    }

    /** The printed width. */
    public double widthPt() {
        return widthMm() * PageStyle.POINTS_PER_MM;
    }

    /** The printed height. */
    public double heightPt() {
        return heightMm * PageStyle.POINTS_PER_MM;
    }
}
