package io.github.bulletinkit.render.internal.pdf;

/** Says what is wrong with the file of a picture. */
final class DamagedPictureException extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedPictureException(String message) {
        super(message);
    }
}
