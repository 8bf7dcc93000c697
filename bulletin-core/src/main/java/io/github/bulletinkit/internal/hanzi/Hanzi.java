package io.github.bulletinkit.internal.hanzi;

/** What a hanzi is. The ranges are written out, so that no JDK's Unicode version changes a result. */
public final class Hanzi {
    private Hanzi() {}

    /**
     * Whether a character is a hanzi: an ideograph, 〇, 々, or a radical, which text copied from a PDF has in place of the
     * hanzi that looks the same.
     */
    public static boolean isHanzi(int c) {
        return between(c, 0x4E00, 0x9FFF)
                || between(c, 0x3400, 0x4DBF)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0x20000, 0x3FFFD)
                || between(c, 0x2E80, 0x2FD5)
                || c == '〇'
                || c == '々';
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
