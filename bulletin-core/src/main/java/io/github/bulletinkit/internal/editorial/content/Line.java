package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.MemberPath;

/** A text of an issue and its path. */
record Line(MemberPath path, String text) {

    /** The text without spaces; texts that print the same are equal so. */
    static String printed(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCommon(c) || !Spaces.isBlank(c)) {
                printed.append(c);
            }
        }
        return printed.toString();
    }

    /** Whether a character is one of the hanzi, which most are; none is blank. */
    private static boolean isCommon(char c) {
        return '\u4E00' <= c && c <= '\u9FFF';
    }
}
