package io.github.bulletinkit.render.internal.truetype;

/** Says why a font cannot be used and what to do, as the end of a sentence that begins with the font's name. */
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
