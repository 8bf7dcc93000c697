package io.github.bulletinkit.internal.hanzi;

/** The signs after which a web or mail address, or another long word, is cut at the end of a line. */
public final class AddressSigns {
    public static final String ALL = "/.-_?&=@";

    private AddressSigns() {}

    /** Whether a character is one of them. */
    public static boolean contain(int codePoint) {
        return ALL.indexOf(codePoint) >= 0;
    }
}
