package io.github.bulletinkit.render.style;

/** The elements of a bulletin that a {@link PageStyle} gives a face and a size to. */
public enum TextElement {
    /** The title of the bulletin (刊名) in the masthead. */
    MASTHEAD_TITLE,
    /** The number line (期号) and the line of issuer and date in the masthead. */
    MASTHEAD_LINE,
    /** The heading 目录. */
    CONTENTS_HEADING,
    /** A section's row in the table of contents. */
    CONTENTS_SECTION,
    /** An article's row in the table of contents. */
    CONTENTS_ENTRY,
    /** A section's heading (栏目) in the body. */
    SECTION_HEADING,
    /** An article's title in the body. */
    ARTICLE_TITLE,
    /** Running text. */
    BODY,
    /** Emphasis inside running text; its size is the one of the running text. */
    STRONG,
    /** The page number (页码). */
    FOLIO
}
