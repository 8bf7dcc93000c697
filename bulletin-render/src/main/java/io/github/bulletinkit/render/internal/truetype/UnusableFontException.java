package io.github.bulletinkit.render.internal.truetype;

/**
 * Thrown when a font cannot be used. The message says why and what to do; it continues a sentence that begins with the
 * name of the font.
 */
public final class UnusableFontException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableFontException(String reason, String remedy) {
        super(reason + ". " + remedy + ".");
    }

    static UnusableFontException damaged(String table, String fault) {
        return new UnusableFontException(
                "the file is damaged: table " + table + " " + fault, "Get an undamaged copy of the font");
    }
}
