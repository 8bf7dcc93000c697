package io.github.bulletinkit.render.internal.picture;

/** Thrown when the file of a picture is damaged; the message says how. */
final class UnreadablePictureException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadablePictureException(String message) {
        super(message);
    }
}
