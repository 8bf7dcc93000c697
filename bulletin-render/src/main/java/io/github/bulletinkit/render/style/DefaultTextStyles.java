package io.github.bulletinkit.render.style;

import java.util.EnumMap;
import java.util.Map;

/** The faces and sizes of weekly bulletins, headings after GB/T 9704-2012, 7.3.3. */
final class DefaultTextStyles {
    private DefaultTextStyles() {}

    /** A style for every element, in a map of its own. */
    static Map<TextElement, TextStyle> create() {
        Map<TextElement, TextStyle> styles = new EnumMap<>(TextElement.class);
        for (TextElement element : TextElement.values()) {
            styles.put(element, of(element));
        }
        return styles;
    }

    private static TextStyle of(TextElement element) {
        return switch (element) {
            case MASTHEAD_TITLE -> new TextStyle(FontRole.TITLE, 44, TextStyle.RED);
            case CLASSIFICATION, HEADING_1, STRONG -> new TextStyle(FontRole.HEI, 16);
            case CONTENTS_HEADING, SECTION_HEADING -> new TextStyle(FontRole.HEI, 18);
            case CONTENTS_SECTION -> new TextStyle(FontRole.HEI, 15);
            case CONTENTS_ENTRY -> new TextStyle(FontRole.FANG_SONG, 15);
            case ARTICLE_TITLE -> new TextStyle(FontRole.TITLE, 16);
            case EDITOR_NOTE_HEADING -> new TextStyle(FontRole.HEI, 16);
            case EDITOR_NOTE, HEADING_2 -> new TextStyle(FontRole.KAI, 16);
            case SOURCE -> new TextStyle(FontRole.KAI, 14);
            case MASTHEAD_LINE, COPY_NUMBER, HEADING_3, HEADING_4, BODY -> new TextStyle(FontRole.FANG_SONG, 16);
            case TABLE_CAPTION, FIGURE_CAPTION -> new TextStyle(FontRole.HEI, 14);
            case TABLE_HEADER -> new TextStyle(FontRole.HEI, 12);
            case TABLE_CELL -> new TextStyle(FontRole.FANG_SONG, 12);
            case COLOPHON -> new TextStyle(FontRole.FANG_SONG, 14);
            case FOLIO -> new TextStyle(FontRole.SONG, 14);
        };
    }
}
