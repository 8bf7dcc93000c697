package io.github.bulletinkit.format;

/** Where the source of an article (来源) is printed. */
public enum SourcePlacement {
    /** Below the title. */
    BELOW_TITLE,
    /** After the body, at the right. */
    AFTER_BODY
}
