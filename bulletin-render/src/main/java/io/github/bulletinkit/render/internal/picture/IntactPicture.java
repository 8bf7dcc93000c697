package io.github.bulletinkit.render.internal.picture;

import io.github.bulletinkit.model.ImageData;

/** A picture that was read and is not damaged. */
public sealed interface IntactPicture permits IntactPng, IntactJpeg {

    /** Reads a picture; throws if its file is damaged. */
    static IntactPicture read(ImageData picture) throws UnreadablePictureException {
        boolean png = picture.mediaType().equals("image/png");
        return png ? IntactPng.read(picture.bytes()) : IntactJpeg.read(picture.bytes());
    }

    /**
     * Reads the logo of a masthead.
     *
     * @throws IllegalArgumentException if its file is damaged
     */
    static IntactPicture readLogo(ImageData logo) {
        try {
            return read(logo);
        } catch (UnreadablePictureException e) {
            throw new IllegalArgumentException("the logo of the page style is damaged: " + e.getMessage(), e);
        }
    }
}
