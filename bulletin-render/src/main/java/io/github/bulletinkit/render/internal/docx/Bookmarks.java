package io.github.bulletinkit.render.internal.docx;

import java.util.Locale;

/** The names of the bookmarks that the table of contents leads to, in the form of Word's own. */
final class Bookmarks {
    private Bookmarks() {}

    static String section(int section) {
        return name(section, 0);
    }

    static String article(int section, int article) {
        return name(section, article + 1);
    }

    private static String name(int section, int number) {
        return String.format(Locale.ROOT, "_Toc%05d%05d", section, number);
    }
}
