package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/**
 * A picture (插图).
 *
 * @param image the picture
 * @param alt what the picture shows, in words, for readers who cannot see it; required, empty where left out
 * @param caption the caption (图题) printed below it, empty where it has none
 */
public record Figure(ImageData image, String alt, String caption) implements Block {

    /** Checks that nothing is null. */
    public Figure {
        requireNonNull(image, "image");
        requireNonNull(alt, "alt");
        requireNonNull(caption, "caption");
    }
}
