package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/** The numbers of lists (numbering.xml): Word counts the items itself, from 1 in every list. */
final class NumberingPart {
    /** Lists are two deep; Word wants nine levels or none, and shows those that are defined. */
    private static final int LEVELS = 2;

    private final PageStyle style;
    private final List<ListMarker> lists = new ArrayList<>();

    NumberingPart(PageStyle style) {
        this.style = style;
    }

    /** Begins a list and returns its number, from 1. */
    int begin(ListMarker marker) {
        lists.add(marker);
        return lists.size();
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    byte[] part() {
        WordXml xml = new WordXml("w:numbering");
        for (ListMarker marker : ListMarker.values()) {
            xml.start("w:abstractNum", "w:abstractNumId", abstractNumber(marker));
            xml.value("w:multiLevelType", "hybridMultilevel");
            for (int level = 0; level < LEVELS; level++) {
                level(xml, marker, level);
            }
            xml.end();
        }
        for (int i = 0; i < lists.size(); i++) {
            xml.start("w:num", "w:numId", Integer.toString(i + 1));
            xml.value("w:abstractNumId", abstractNumber(lists.get(i)));
            for (int level = 0; level < LEVELS; level++) {
                xml.start("w:lvlOverride", "w:ilvl", Integer.toString(level))
                        .value("w:startOverride", 1)
                        .end();
            }
            xml.end();
        }
        return xml.bytes();
    }

    /** Items begin like paragraphs, and their other lines are flush (GB/T 9704-2012, 7.3.3). */
    private void level(WordXml xml, ListMarker marker, int level) {
        double indentPt = (level + 1) * style.firstLineIndentEm() * style.cellPt();
        xml.start("w:lvl", "w:ilvl", Integer.toString(level)).value("w:start", 1);
        xml.value("w:numFmt", format(marker)).value("w:suff", "nothing");
        xml.value("w:lvlText", text(marker, level + 1)).value("w:lvlJc", "left");
        xml.start("w:pPr")
                .empty("w:ind", "w:left", "0", "w:firstLine", Integer.toString(WordUnits.twips(indentPt)))
                .end()
                .end();
    }

    private static String format(ListMarker marker) {
        return switch (marker) {
            case HANZI, HANZI_PARENTHESES -> "chineseCountingThousand";
            case ARABIC, ARABIC_PARENTHESES -> "decimal";
            case CIRCLED -> "decimalEnclosedCircleChinese";
            case BULLET -> "bullet";
        };
    }

    /** The label as the marker writes it, with Word's sign for the number. */
    private static String text(ListMarker marker, int level) {
        String label = marker.label(1);
        return switch (marker) {
            case HANZI, HANZI_PARENTHESES -> label.replace("一", "%" + level);
            case ARABIC, ARABIC_PARENTHESES -> label.replace("1", "%" + level);
            case CIRCLED -> "%" + level;
            case BULLET -> label;
        };
    }

    private static String abstractNumber(ListMarker marker) {
        return Integer.toString(List.of(ListMarker.values()).indexOf(marker));
    }
}
