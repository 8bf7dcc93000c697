package io.github.bulletinkit.format;

/** Where the table of contents (目录) is printed. */
public enum ContentsPlacement {
    /** Below the masthead; the body begins on a page of its own. */
    OWN_PAGES,
    /** Below the masthead; the body follows on the same page. */
    ABOVE_BODY,
    /** Nowhere. */
    NONE
}
