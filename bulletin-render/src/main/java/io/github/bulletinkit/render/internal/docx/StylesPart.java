package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;

/** Writes the styles (styles.xml) that a page style gives to the parts of a bulletin. */
final class StylesPart {
    static final String STRONG = "Strong";
    static final String HYPERLINK = "Hyperlink";
    static final String FOOTNOTE_REFERENCE = "FootnoteReference";
    static final String TABLE = "TableGrid";

    /** How high a line of text is, relative to its size, in the fonts of offices and in the bundled ones. */
    private static final double LINE_HEIGHT = 1.45;

    /** A sign-off ends this many characters before the right edge (GB/T 9704-2012, 7.3.5). */
    private static final int SIGNED_CHARACTERS = 4;

    private static final int FULL_LINE = 240;

    private final PageStyle style;
    private final WordFonts fonts;
    private final WordXml xml = new WordXml("w:styles");

    private StylesPart(PageStyle style, WordFonts fonts) {
        this.style = style;
        this.fonts = fonts;
    }

    static byte[] of(PageStyle style, WordFonts fonts) {
        return new StylesPart(style, fonts).part();
    }

    private byte[] part() {
        defaults();
        for (DocxStyle paragraph : DocxStyle.values()) {
            paragraph(paragraph);
        }
        character(STRONG, "Strong", () -> font(style.textStyle(TextElement.STRONG)));
        character(HYPERLINK, "Hyperlink", () -> xml.value("w:color", WordUnits.colour(style.linkRgb())));
        character(FOOTNOTE_REFERENCE, "footnote reference", () -> xml.value("w:vertAlign", "superscript"));
        tables();
        return xml.bytes();
    }

    private void defaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        font(style.textStyle(TextElement.BODY));
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").end().end();
        xml.start("w:pPrDefault").start("w:pPr").end().end().end();
    }

    private void paragraph(DocxStyle paragraph) {
        boolean normal = paragraph == DocxStyle.NORMAL;
        xml.start("w:style", "w:type", "paragraph");
        if (normal) {
            xml.attribute("w:default", "1");
        }
        xml.attribute("w:styleId", paragraph.id()).value("w:name", paragraph.wordName());
        if (!normal) {
            xml.value("w:basedOn", DocxStyle.NORMAL.id());
        }
        DocxStyle next = paragraph.next();
        if (next != null) {
            xml.value("w:next", next.id());
        }
        xml.empty("w:qFormat");
        properties(paragraph);
        xml.start("w:rPr");
        characters(paragraph.element());
        xml.end().end();
    }

    /** Paragraph properties, in the order of the schema. */
    private void properties(DocxStyle paragraph) {
        DocxStyle.Layout layout = paragraph.layout();
        xml.start("w:pPr");
        switch (layout) {
            case HEADING, INDENTED_HEADING, PICTURE -> xml.empty("w:keepNext").empty("w:keepLines");
            case LEFT, RIGHT, JUSTIFIED, INDENTED, CENTERED, SPREAD, LEADERS, CELL, SIGNED, NOTE -> {}
        }
        xml.value("w:widowControl", "0");
        tabs(layout);
        xml.empty("w:kinsoku").empty("w:wordWrap").value("w:overflowPunct", "0").value("w:topLinePunct", "0");
        xml.empty("w:autoSpaceDE").empty("w:autoSpaceDN");
        lines(paragraph);
        indents(layout);
        xml.value("w:jc", alignment(layout));
        if (paragraph.isInOutline()) {
            xml.value("w:outlineLvl", paragraph.level() - 1);
        }
        xml.end();
    }

    private void tabs(DocxStyle.Layout layout) {
        String position = Integer.toString(WordUnits.twips(style.measurePt()));
        if (layout == DocxStyle.Layout.SPREAD) {
            xml.start("w:tabs")
                    .empty("w:tab", "w:val", "right", "w:pos", position)
                    .end();
        } else if (layout == DocxStyle.Layout.LEADERS) {
            xml.start("w:tabs")
                    .empty("w:tab", "w:val", "right", "w:leader", "middleDot", "w:pos", position)
                    .end();
        }
    }

    /** Lines are on the grid. A text that is too high for it has as many whole grid lines as its size. */
    private void lines(DocxStyle paragraph) {
        DocxStyle.Layout layout = paragraph.layout();
        double sizePt = style.textStyle(paragraph.element()).sizePt();
        double pitchPt = style.linePitchPt();
        boolean close = layout == DocxStyle.Layout.CELL || layout == DocxStyle.Layout.NOTE;
        boolean high = sizePt * LINE_HEIGHT > pitchPt;
        xml.value("w:snapToGrid", close || high ? "0" : "1");
        xml.start("w:spacing");
        xml.attribute("w:before", twips(paragraph.linesBefore() * pitchPt)).attribute("w:after", "0");
        if (close || high) {
            double linePt = close ? sizePt * LINE_HEIGHT : Math.ceil(sizePt / pitchPt) * pitchPt;
            xml.attribute("w:line", twips(linePt)).attribute("w:lineRule", "exact");
        } else {
            xml.attribute("w:line", Integer.toString(FULL_LINE)).attribute("w:lineRule", "auto");
        }
        xml.end();
    }

    private void indents(DocxStyle.Layout layout) {
        double cellPt = style.cellPt();
        switch (layout) {
            case INDENTED, INDENTED_HEADING ->
                xml.empty("w:ind", "w:firstLine", twips(style.firstLineIndentEm() * cellPt));
            case LEADERS -> xml.empty("w:ind", "w:left", twips(cellPt), "w:hanging", twips(cellPt));
            case SIGNED -> xml.empty("w:ind", "w:right", twips(SIGNED_CHARACTERS * cellPt));
            case LEFT, RIGHT, JUSTIFIED, CENTERED, HEADING, SPREAD, PICTURE, CELL, NOTE -> {}
        }
    }

    private static String alignment(DocxStyle.Layout layout) {
        return switch (layout) {
            case LEFT, SPREAD, LEADERS, CELL -> "left";
            case RIGHT, SIGNED -> "right";
            case JUSTIFIED, INDENTED, INDENTED_HEADING, NOTE -> "both";
            case CENTERED, HEADING, PICTURE -> "center";
        };
    }

    /** Running text is spaced so that its characters are on the cells of the grid. */
    private void characters(TextElement element) {
        TextStyle text = style.textStyle(element);
        names(text);
        xml.value("w:color", WordUnits.colour(text.rgb()));
        if (element == TextElement.BODY || element == TextElement.EDITOR_NOTE) {
            xml.value("w:spacing", (int) Math.floor((style.cellPt() - text.sizePt()) * 20));
        }
        size(text);
    }

    private void font(TextStyle text) {
        names(text);
        size(text);
    }

    private void names(TextStyle text) {
        String chinese = fonts.chinese(text.role());
        String latin = fonts.latin(text.role());
        xml.empty("w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", chinese, "w:cs", latin);
    }

    private void size(TextStyle text) {
        int size = WordUnits.halfPoints(text.sizePt());
        xml.value("w:sz", size).value("w:szCs", size);
    }

    private void character(String id, String name, Runnable properties) {
        xml.start("w:style", "w:type", "character", "w:styleId", id).value("w:name", name);
        xml.empty("w:qFormat").start("w:rPr");
        properties.run();
        xml.end().end();
    }

    private void tables() {
        xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.value("w:name", "Normal Table").start("w:tblPr");
        xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa").end().end();
        xml.start("w:style", "w:type", "table", "w:styleId", TABLE).value("w:name", "Table Grid");
        xml.value("w:basedOn", "TableNormal").start("w:tblPr").start("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.end().end().end();
    }

    private static String twips(double points) {
        return Integer.toString(WordUnits.twips(points));
    }
}
