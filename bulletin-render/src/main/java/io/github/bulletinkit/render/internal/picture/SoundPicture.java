package io.github.bulletinkit.render.internal.picture;

import io.github.bulletinkit.model.ImageData;

/** A picture that was read and is not damaged. */
public sealed interface SoundPicture permits SoundPng, SoundJpeg {

    /** Reads a picture; throws if its file is damaged. */
    static SoundPicture read(ImageData picture) throws UnreadablePictureException {
        boolean png = picture.mediaType().equals("image/png");
        return png ? SoundPng.read(picture.bytes()) : SoundJpeg.read(picture.bytes());
    }
}
