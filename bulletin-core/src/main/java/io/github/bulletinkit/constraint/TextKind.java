package io.github.bulletinkit.constraint;

/** What a text is. This decides whether it may have several lines and, if not, what its author does instead. */
public enum TextKind {
    /** A paragraph (段落): one line of text; instead of a line break, the author writes two paragraphs. */
    PARAGRAPH,
    /** A note to words of a paragraph (脚注): one line of text. */
    NOTE,
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
    /** A recipient of the issue (报送单位): one line of text, an element for each. */
    RECIPIENT,
    /** A cell of a table (单元格): any number of lines, separated by line feeds. */
    CELL,
    /** Another text of one line, such as a name. */
    LINE
}
