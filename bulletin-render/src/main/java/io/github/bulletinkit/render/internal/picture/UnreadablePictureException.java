package io.github.bulletinkit.render.internal.picture;

/** Says what is wrong with the file of a picture. */
final class UnreadablePictureException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadablePictureException(String message) {
        super(message);
    }
}
