package io.github.bulletinkit.render.html;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.ImageData;
import java.util.List;

/**
 * An issue as the HTML of a mail, with the pictures that are parts of the mail (multipart/related, RFC 2387).
 *
 * @param html the page; it has each picture by the address {@code cid:} and its content id
 * @param pictures each picture once, in the order of the page
 */
public record HtmlMail(String html, List<Picture> pictures) {

    /** Makes the list unmodifiable. */
    public HtmlMail {
        requireNonNull(html, "html");
        pictures = List.copyOf(pictures);
    }

    /**
     * A picture that is a part of the mail. Its header {@code Content-ID} is {@code <} {@link #contentId()} {@code >}, its
     * {@code Content-Type} the {@link ImageData#mediaType() media type} of the picture.
     *
     * @param contentId such as {@code 3f2a…@bulletin}; it depends on the bytes of the picture only
     * @param image the picture
     */
    public record Picture(String contentId, ImageData image) {

        /** Checks that nothing is null. */
        public Picture {
            requireNonNull(contentId, "contentId");
            requireNonNull(image, "image");
        }
    }
}
