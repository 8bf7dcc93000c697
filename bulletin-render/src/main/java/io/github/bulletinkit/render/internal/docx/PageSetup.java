package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.render.style.FolioPosition;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;

/** Writes the paper, the margins, the grid, the page number and the running head (w:sectPr, header and footer parts). */
final class PageSetup {
    /** Stand in for the numbers while the words around them are found; no page has such a number. */
    private static final int PAGE = 111_111_111;

    private static final int PAGES = 222_222_222;

    /** So that rounding never costs the last line of a page. */
    private static final double SLACK_PT = 0.5;

    private static final String SECTION = "\uE000";

    private static final String CENTER = "center";

    private final PageStyle style;
    private final String footer;
    private final String evenFooter;
    private final String header;

    /** Adds the parts that all pages share. */
    PageSetup(PageStyle style, DocxParts parts, String title, String number) {
        this.style = style;
        boolean outer = differsOnEvenPages();
        footer = parts.add("footer1.xml", "footer", footer(outer ? "right" : CENTER));
        evenFooter = outer ? parts.add("footer2.xml", "footer", footer("left")) : "";
        String head = style.runningHeadText(title, number, SECTION);
        header = head.isEmpty() ? "" : parts.add("header1.xml", "header", header(head));
    }

    boolean differsOnEvenPages() {
        return style.folioPosition() != FolioPosition.CENTERED;
    }

    /** Ends a part of the document whose pages lie on their side, or stand. */
    void endSection(TextWriter text, boolean turned) {
        text.open(DocxStyle.TABLE_CELL, properties -> section(properties, turned));
        text.close();
    }

    /** Writes the properties of the section that ends here. */
    void section(WordXml xml, boolean turned) {
        xml.start("w:sectPr");
        if (!header.isEmpty()) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", header);
            if (differsOnEvenPages()) {
                xml.empty("w:headerReference", "w:type", "even", "r:id", header);
            }
        }
        xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
        if (differsOnEvenPages()) {
            xml.empty("w:footerReference", "w:type", "even", "r:id", evenFooter);
        }
        xml.start("w:footnotePr")
                .value("w:numFmt", "decimalEnclosedCircleChinese")
                .value("w:numRestart", "eachPage")
                .end();
        xml.value("w:type", "nextPage");
        paper(xml, turned);
        xml.empty("w:cols", "w:space", "425");
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", twips(style.linePitchPt()));
        xml.end();
    }

    private void paper(WordXml xml, boolean turned) {
        // Word rounds the pitch: the lines of a page must still fit.
        double pitchPt = WordUnits.twips(style.linePitchPt()) / 20.0;
        double bottomPt = style.pageHeightPt() - style.topPt() - style.linesPerPage() * pitchPt - SLACK_PT;
        double leftPt = style.leftPt(1);
        double rightPt = style.pageWidthPt() - leftPt - style.measurePt();
        String width = twips(style.pageWidthPt());
        String height = twips(style.pageHeightPt());
        if (turned) {
            xml.empty("w:pgSz", "w:w", height, "w:h", width, "w:orient", "landscape");
            margins(xml, leftPt, bottomPt, rightPt, style.topPt());
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
            margins(xml, style.topPt(), rightPt, bottomPt, leftPt);
        }
    }

    /** In the order of the page style, clockwise from the top. */
    private void margins(WordXml xml, double topPt, double rightPt, double bottomPt, double leftPt) {
        double folioPt = style.textStyle(TextElement.FOLIO).sizePt();
        double headPt = style.textStyle(TextElement.RUNNING_HEAD).sizePt();
        double footerPt = Math.max(0, style.pageHeightPt() - style.folioMiddlePt() - folioPt * 0.7);
        double headerPt = Math.max(0, style.runningHeadMiddlePt() - headPt * 0.7);
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(topPt),
                "w:right",
                twips(rightPt),
                "w:bottom",
                twips(bottomPt),
                "w:left",
                twips(leftPt),
                "w:header",
                twips(headerPt),
                "w:footer",
                twips(footerPt),
                "w:gutter",
                "0");
    }

    /** At an edge it is one character from it (GB/T 9704-2012, 7.5). */
    private byte[] footer(String alignment) {
        WordXml xml = new WordXml("w:ftr");
        TextWriter text = new TextWriter(xml);
        String inset = twips(style.cellPt());
        text.open(DocxStyle.FOOTER, properties -> {
            if (!alignment.equals(CENTER)) {
                properties.empty("w:ind", "w:" + alignment, inset);
            }
            properties.value("w:jc", alignment);
        });
        String printed = style.folioText(PAGE, PAGES);
        int from = 0;
        while (from < printed.length()) {
            int page = printed.indexOf(Integer.toString(PAGE), from);
            int pages = printed.indexOf(Integer.toString(PAGES), from);
            int next = page < 0 ? pages : pages < 0 ? page : Math.min(page, pages);
            text.run(printed.substring(from, next < 0 ? printed.length() : next));
            if (next < 0) {
                break;
            }
            text.field(next == page ? "PAGE" : "NUMPAGES", "1");
            from = next + Integer.toString(PAGE).length();
        }
        text.close();
        return xml.bytes();
    }

    /** The section is that of the first heading on the page, or the last before it. */
    private static byte[] header(String head) {
        WordXml xml = new WordXml("w:hdr");
        TextWriter text = new TextWriter(xml);
        text.open(DocxStyle.HEADER);
        int section = head.indexOf(SECTION);
        text.run(section < 0 ? head : head.substring(0, section));
        if (section >= 0) {
            text.field("STYLEREF \"" + DocxStyle.SECTION.wordName() + "\"", "");
            text.run(head.substring(section + SECTION.length()));
        }
        text.close();
        return xml.bytes();
    }

    private static String twips(double points) {
        return Integer.toString(WordUnits.twips(points));
    }
}
