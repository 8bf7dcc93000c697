package io.github.bulletinkit.render.style;

/** The elements of a bulletin to which a {@link PageStyle} gives a face, size and colour. */
public enum TextElement {
    /** The classification (密级) and the urgency (紧急程度) above the masthead. */
    CLASSIFICATION,
    /** The number of the copy (份号) above the masthead. */
    COPY_NUMBER,
    /** The line above the title of the bulletin in the masthead, such as the name of a meeting. */
    MASTHEAD_OVERLINE,
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
    /** The heading 编者按. */
    EDITOR_NOTE_HEADING,
    /** Running text of the editor's note (编者按); its size must be that of {@link #BODY}. */
    EDITOR_NOTE,
    /** A section's heading (栏目) in the body. */
    SECTION_HEADING,
    /** An article's title in the body. */
    ARTICLE_TITLE,
    /** The second title of an article (副标题), below its title. */
    SUBTITLE,
    /** The author or date below an article's title (署名). */
    BYLINE,
    /** The line below an article's title, or after its body, that names its source (来源). */
    SOURCE,
    /** A heading of the first level (一、) in an article. */
    HEADING_1,
    /** A heading of the second level （一） in an article. */
    HEADING_2,
    /** A heading of the third level (1.) in an article. */
    HEADING_3,
    /** A heading of the fourth level （1） in an article. */
    HEADING_4,
    /** Running text. */
    BODY,
    /** Emphasis in running text; its size and colour must be those of {@link #BODY}. */
    STRONG,
    /** Names and date at the end of an article (落款). */
    SIGN_OFF,
    /** The titles of attachments (附件说明) below an article. */
    ATTACHMENT_LIST,
    /** The word 附件 above an attached text. */
    ATTACHMENT_LABEL,
    /** The caption of a table (表题), above it. */
    TABLE_CAPTION,
    /** The header row of a table (表头); its size must be that of {@link #TABLE_CELL}. */
    TABLE_HEADER,
    /** The other cells of a table. */
    TABLE_CELL,
    /** The caption of a figure (图题), below it. */
    FIGURE_CAPTION,
    /** A note at the foot of the page (脚注). */
    NOTE,
    /** The lines of the colophon (版记). */
    COLOPHON,
    /** The page number (页码). */
    FOLIO,
    /** The running head (页眉) above the type area. */
    RUNNING_HEAD,
    /** The watermark (水印) on each page. */
    WATERMARK
}
