package io.github.bulletinkit.render.internal.docx;

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
        return "_Toc%05d%05d".formatted(section, number);
    }
}
