package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/**
 * A picture of an issue with its place.
 *
 * @param path the path of the figure, such as {@code sections[2].articles[0].body[1]}
 */
public record IssuePicture(MemberPath path, ImageData image) {

    public IssuePicture {
        requireNonNull(path, "path");
        requireNonNull(image, "image");
    }
}
