package io.github.bulletinkit.render.style;

import java.util.function.Function;

/** The default faces and sizes: those of weekly bulletins, with headings after GB/T 9704-2012, 7.3.3. */
final class DefaultTextStyles {
    /** Text above it is read as easily as without it. */
    private static final int LIGHT_GREY = 0xE6E6E6;

    private DefaultTextStyles() {}

    /** The default style of an element. An element that must match another takes its size or colour from it. */
    static TextStyle of(TextElement element, Function<TextElement, TextStyle> others) {
        return switch (element) {
            case MASTHEAD_TITLE -> new TextStyle(FontRole.TITLE, 44, TextStyle.RED);
            case CLASSIFICATION, HEADING_1 -> new TextStyle(FontRole.HEI, 16);
            case MASTHEAD_OVERLINE ->
                new TextStyle(
                        FontRole.TITLE,
                        others.apply(TextElement.MASTHEAD_TITLE).sizePt() / 2,
                        others.apply(TextElement.MASTHEAD_TITLE).rgb());
            case CONTENTS_HEADING, SECTION_HEADING -> new TextStyle(FontRole.HEI, 18);
            case CONTENTS_SECTION -> new TextStyle(FontRole.HEI, 15);
            case CONTENTS_ENTRY -> new TextStyle(FontRole.FANG_SONG, 15);
            case ARTICLE_TITLE -> new TextStyle(FontRole.TITLE, 16);
            case EDITOR_NOTE_HEADING -> new TextStyle(FontRole.HEI, 16);
            case HEADING_2 -> new TextStyle(FontRole.KAI, 16);
            case SOURCE -> new TextStyle(FontRole.KAI, 14);
            case MASTHEAD_LINE, COPY_NUMBER, HEADING_3, HEADING_4, BODY -> new TextStyle(FontRole.FANG_SONG, 16);
            case SUBTITLE -> others.apply(TextElement.HEADING_2);
            case BYLINE -> others.apply(TextElement.SOURCE);
            case ATTACHMENT_LABEL -> others.apply(TextElement.HEADING_1);
            case SIGN_OFF, ATTACHMENT_LIST ->
                new TextStyle(FontRole.FANG_SONG, others.apply(TextElement.BODY).sizePt());
            case STRONG ->
                new TextStyle(
                        FontRole.HEI,
                        others.apply(TextElement.BODY).sizePt(),
                        others.apply(TextElement.BODY).rgb());
            case EDITOR_NOTE ->
                new TextStyle(FontRole.KAI, others.apply(TextElement.BODY).sizePt());
            case TABLE_CAPTION, FIGURE_CAPTION -> new TextStyle(FontRole.HEI, 14);
            case TABLE_HEADER ->
                new TextStyle(FontRole.HEI, others.apply(TextElement.TABLE_CELL).sizePt());
            case TABLE_CELL -> new TextStyle(FontRole.FANG_SONG, 12);
            case COLOPHON -> new TextStyle(FontRole.FANG_SONG, 14);
            case WATERMARK -> new TextStyle(FontRole.HEI, 72, LIGHT_GREY);
            case FOLIO -> new TextStyle(FontRole.SONG, 14);
        };
    }
}
