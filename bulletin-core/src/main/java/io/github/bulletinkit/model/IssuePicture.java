package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/**
 * A picture of an issue, and where it is.
 *
 * @param path the path of the block that shows it, such as {@code sections[2].articles[0].body[1]}
 * @param image the picture
 */
public record IssuePicture(MemberPath path, ImageData image) {

    /**
     * Checks that nothing is null.
     *
     * @param path the path of the block that shows it
     * @param image the picture
     */
    public IssuePicture {
        requireNonNull(path, "path");
        requireNonNull(image, "image");
    }
}
