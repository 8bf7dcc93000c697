package io.github.bulletinkit.render.style;

/** How a justified paragraph is divided into lines. Titles and cells of tables have their own way. */
public enum LineBreaking {
    /**
     * Each line is filled before the next begins (逐行排版). Only a paragraph in which a word or an amount that does not fit
     * leaves a line loose, stretched by more than an eighth of the measure, is set as {@link #WHOLE_PARAGRAPH}.
     */
    LINE_BY_LINE,
    /**
     * The lines of a paragraph are chosen together (整段排版): those that change their gaps least, over all lines, after the
     * method of Knuth and Plass. One line that would be loose becomes several lines that are a little wider. Lines that
     * fill the grid exactly are left alone unless a line near them is loose.
     */
    WHOLE_PARAGRAPH
}
