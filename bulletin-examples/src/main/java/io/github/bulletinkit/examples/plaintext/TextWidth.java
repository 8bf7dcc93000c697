package io.github.bulletinkit.examples.plaintext;

/** The width of a text in columns: a hanzi takes two, a Latin letter one (UAX #11, in an East Asian context). */
final class TextWidth {
    // Full-width in Chinese fonts; Unicode leaves their width to the context.
    private static final String WIDE_MARKS = "“”‘’—―…·×";
    private static final int FIRST_SYMBOL = 0x2150;
    private static final int LAST_SYMBOL = 0x27BF;
    private static final int FIRST_CJK = 0x2E80;
    private static final int FIRST_HALFWIDTH_FORM = 0xFF61;
    private static final int LAST_HALFWIDTH_FORM = 0xFFDC;

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(codePoint -> isWide(codePoint) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < FIRST_CJK) {
            return WIDE_MARKS.indexOf(codePoint) >= 0 || (codePoint >= FIRST_SYMBOL && codePoint <= LAST_SYMBOL);
        }
        return codePoint < FIRST_HALFWIDTH_FORM || codePoint > LAST_HALFWIDTH_FORM;
    }
}
