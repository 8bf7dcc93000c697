package io.github.bulletinkit.render.style;

/** How a justified paragraph is divided into lines. Titles and cells of tables have their own way. */
public enum LineBreaking {
    /**
     * Each line is filled before the next begins (逐行排版). A word or an amount that does not fit leaves its line loose.
     */
    LINE_BY_LINE,
    /**
     * The lines of a paragraph are chosen together (整段排版): those that change their gaps least, over all lines, after the
     * method of Knuth and Plass. One line that would be loose becomes several lines that are a little wider. Lines that
     * fill the grid exactly are left alone unless a line near them is loose.
     */
    WHOLE_PARAGRAPH
}
