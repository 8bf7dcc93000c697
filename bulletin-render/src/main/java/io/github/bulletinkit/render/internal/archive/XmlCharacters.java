package io.github.bulletinkit.render.internal.archive;

/** The characters that XML 1.0 can hold. */
public final class XmlCharacters {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    /** Replaces what XML cannot hold. Printed text has no such characters, because no font has them. */
    public static String legal(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isLegal(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a text is legal without doubt, as most are: it has neither control characters nor surrogates. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0xFFFE || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
