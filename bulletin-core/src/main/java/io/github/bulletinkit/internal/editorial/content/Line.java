package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.MemberPath;

/** A text of an issue and its path. */
record Line(MemberPath path, String text) {

    /** The text without spaces; texts that print the same are equal so. */
    static String printed(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Spaces.isBlank(text.charAt(i))) {
                printed.append(text.charAt(i));
            }
        }
        return printed.toString();
    }
}
