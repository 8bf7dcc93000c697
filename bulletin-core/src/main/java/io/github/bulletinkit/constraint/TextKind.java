package io.github.bulletinkit.constraint;

/** What a text is. It tells whether the text may have several lines and, where it may not, what its author does instead. */
public enum TextKind {
    /** A paragraph (段落): one line of text, broken when the page is set; for a line break, two paragraphs are written. */
    PARAGRAPH,
    /** A heading inside an article (层次标题): one line of text. */
    HEADING,
    /** The title of a section or an article (标题): one line of text. */
    TITLE,
    /** The caption of a table or figure (图表标题): one line of text. */
    CAPTION,
    /** Where an article comes from (来源): one line of text. */
    SOURCE,
    /** The name of the bulletin or of its office in the masthead (刊名、编发单位): one line of text. */
    MASTHEAD,
    /** What a figure shows, for readers who cannot see it (替代文字): one line of text. */
    ALTERNATIVE,
    /** One of those to whom an issue goes (报送单位): one line of text, an element for each. */
    RECIPIENT,
    /** A cell of a table (单元格): any number of lines, parted by line feeds. */
    CELL,
    /** Any other text of one line, such as a name. */
    LINE
}
