package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.render.style.TextElement;
import org.jspecify.annotations.Nullable;

/**
 * The styles of paragraphs, by which a program tells the parts of a bulletin apart. Those that Word has are named as in Word, so
 * that its contents, its navigation and its menus know them.
 */
enum DocxStyle {
    NORMAL("Normal", "Normal", TextElement.BODY, Layout.LEFT),
    BODY("BodyText", "Body Text", TextElement.BODY, Layout.INDENTED),
    BODY_FLUSH("BodyTextFlush", "Body Text Flush", TextElement.BODY, Layout.JUSTIFIED),
    MARKINGS("MastheadMarkings", "Masthead Markings", TextElement.CLASSIFICATION, Layout.SPREAD),
    OVERLINE("MastheadOverline", "Masthead Overline", TextElement.MASTHEAD_OVERLINE, Layout.CENTERED),
    TITLE("Title", "Title", TextElement.MASTHEAD_TITLE, Layout.CENTERED),
    NUMBER("MastheadNumber", "Masthead Number", TextElement.MASTHEAD_LINE, Layout.CENTERED),
    PERIOD("MastheadPeriod", "Masthead Period", TextElement.MASTHEAD_LINE, Layout.CENTERED),
    IMPRINT("MastheadImprint", "Masthead Imprint", TextElement.MASTHEAD_LINE, Layout.SPREAD),
    CONTENTS_HEADING("TOCHeading", "TOC Heading", TextElement.CONTENTS_HEADING, Layout.HEADING),
    CONTENTS_SECTION("TOC1", "toc 1", TextElement.CONTENTS_SECTION, Layout.LEADERS),
    CONTENTS_ENTRY("TOC2", "toc 2", TextElement.CONTENTS_ENTRY, Layout.LEADERS),
    EDITOR_NOTE_HEADING("EditorNoteHeading", "Editor Note Heading", TextElement.EDITOR_NOTE_HEADING, Layout.HEADING),
    EDITOR_NOTE("EditorNote", "Editor Note", TextElement.EDITOR_NOTE, Layout.INDENTED),
    EDITOR_NOTE_FLUSH("EditorNoteFlush", "Editor Note Flush", TextElement.EDITOR_NOTE, Layout.JUSTIFIED),
    SECTION("Heading1", "heading 1", TextElement.SECTION_HEADING, Layout.HEADING, 1, 1),
    ARTICLE("Heading2", "heading 2", TextElement.ARTICLE_TITLE, Layout.HEADING, 2, 1),
    HEADING_1("Heading3", "heading 3", TextElement.HEADING_1, Layout.INDENTED_HEADING, 3, 0),
    HEADING_2("Heading4", "heading 4", TextElement.HEADING_2, Layout.INDENTED_HEADING, 4, 0),
    HEADING_3("Heading5", "heading 5", TextElement.HEADING_3, Layout.INDENTED_HEADING, 5, 0),
    HEADING_4("Heading6", "heading 6", TextElement.HEADING_4, Layout.INDENTED_HEADING, 6, 0),
    SUBTITLE("Subtitle", "Subtitle", TextElement.SUBTITLE, Layout.HEADING),
    BYLINE("Byline", "Byline", TextElement.BYLINE, Layout.HEADING),
    SOURCE("Source", "Source", TextElement.SOURCE, Layout.HEADING),
    SOURCE_AT_END("SourceAtEnd", "Source At End", TextElement.SOURCE, Layout.RIGHT),
    SALUTATION("Salutation", "Salutation", TextElement.BODY, Layout.JUSTIFIED),
    LIST("ListParagraph", "List Paragraph", TextElement.BODY, Layout.INDENTED),
    CAPTION_ABOVE("TableCaption", "Table Caption", TextElement.TABLE_CAPTION, Layout.HEADING),
    CAPTION("Caption", "caption", TextElement.FIGURE_CAPTION, Layout.CENTERED),
    FIGURE("Figure", "Figure", TextElement.BODY, Layout.PICTURE),
    TABLE_HEADER("TableHeader", "Table Header", TextElement.TABLE_HEADER, Layout.CELL),
    TABLE_CELL("TableCell", "Table Cell", TextElement.TABLE_CELL, Layout.CELL),
    ATTACHMENT("AttachmentList", "Attachment List", TextElement.ATTACHMENT_LIST, Layout.INDENTED),
    ATTACHMENT_LABEL("AttachmentLabel", "Attachment Label", TextElement.ATTACHMENT_LABEL, Layout.LEFT),
    ATTACHMENT_TITLE("AttachmentTitle", "Attachment Title", TextElement.ARTICLE_TITLE, Layout.HEADING),
    SIGNATURE("Signature", "Signature", TextElement.SIGN_OFF, Layout.SIGNED),
    DATE("Date", "Date", TextElement.SIGN_OFF, Layout.SIGNED),
    RECIPIENTS("ColophonRecipients", "Colophon Recipients", TextElement.COLOPHON, Layout.LEFT),
    PEOPLE("ColophonPeople", "Colophon People", TextElement.COLOPHON, Layout.LEFT),
    OTHER_LINE("ColophonLine", "Colophon Line", TextElement.COLOPHON, Layout.LEFT),
    PRINTING("ColophonPrinting", "Colophon Printing", TextElement.COLOPHON, Layout.SPREAD),
    FOOTNOTE("FootnoteText", "footnote text", TextElement.NOTE, Layout.NOTE),
    HEADER("Header", "header", TextElement.RUNNING_HEAD, Layout.CENTERED),
    FOOTER("Footer", "footer", TextElement.FOLIO, Layout.CENTERED);

    /** How the lines of a style are placed. */
    enum Layout {
        LEFT,
        RIGHT,
        /** Both edges, as running text. */
        JUSTIFIED,
        /** As running text, with the first line indented. */
        INDENTED,
        CENTERED,
        /** Centred, and on the page of what follows. */
        HEADING,
        /** At the indent of a paragraph, and on the page of what follows. */
        INDENTED_HEADING,
        /** A text at the left and one at the right, with a tab between them. */
        SPREAD,
        /** A text at the left and a page number at the right, with dots between them. */
        LEADERS,
        /** Centred, of any height, and on the page of its caption. */
        PICTURE,
        /** In a cell of a table: closer lines. */
        CELL,
        /** At the right, some characters from the edge. */
        SIGNED,
        /** At the foot of a page: closer lines. */
        NOTE
    }

    /** The level of what is no heading. */
    private static final int NO_LEVEL = 0;

    private final String id;
    private final String wordName;
    private final TextElement element;
    private final Layout layout;
    private final int level;
    private final int linesBefore;

    DocxStyle(String id, String wordName, TextElement element, Layout layout) {
        this(id, wordName, element, layout, NO_LEVEL, 0);
    }

    DocxStyle(String id, String wordName, TextElement element, Layout layout, int level, int linesBefore) {
        this.id = id;
        this.wordName = wordName;
        this.element = element;
        this.layout = layout;
        this.level = level;
        this.linesBefore = linesBefore;
    }

    /** The style of a heading in an article, of level 1 to 4. */
    static DocxStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** The identifier within the document. */
    String id() {
        return id;
    }

    /** The name that Word shows; it knows its own by it. */
    String wordName() {
        return wordName;
    }

    TextElement element() {
        return element;
    }

    Layout layout() {
        return layout;
    }

    /** Whether it is a heading, which Word shows in its outline. */
    boolean isInOutline() {
        return level != NO_LEVEL;
    }

    /** The level in the outline, from 1; 0 of what is no heading. */
    int level() {
        return level;
    }

    /** Blank grid lines above it. */
    int linesBefore() {
        return linesBefore;
    }

    /** The style of the paragraph that an editor begins after one of this style. */
    @Nullable
    DocxStyle next() {
        return switch (this) {
            case SECTION -> ARTICLE;
            case ARTICLE, SUBTITLE, BYLINE, SOURCE, HEADING_1, HEADING_2, HEADING_3, HEADING_4, SALUTATION -> BODY;
            case EDITOR_NOTE_HEADING -> EDITOR_NOTE;
            case ATTACHMENT_LABEL -> ATTACHMENT_TITLE;
            case ATTACHMENT_TITLE -> BODY;
            default -> null;
        };
    }
}
