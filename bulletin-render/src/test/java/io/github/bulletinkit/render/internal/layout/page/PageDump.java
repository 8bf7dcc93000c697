package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.List;
import java.util.Locale;

/**
 * Typeset pages as text, to compare with the golden one. Every line of a page is a row: its grid line, counted from 1 and in
 * tenths; the positions of its first and last character, in cells from the left end of the measure; the size in pt if it
 * is not that of running text; and the characters. In a justified line of 26 cells the last hanzi is at 25.
 */
final class PageDump {
    private final PageStyle style;
    private final int folio;

    private PageDump(PageStyle style, int folio) {
        this.style = style;
        this.folio = folio;
    }

    static String of(TypesetIssue issue, PageStyle style) {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < issue.pageCount(); page++) {
            text.append("=== page ").append(page + 1).append('\n');
            new PageDump(style, page + 1).append(issue.frame(page), text);
        }
        return text.toString();
    }

    private void append(Frame page, StringBuilder text) {
        for (Frame.Rule rule : page.rules()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%4.1f %5.2f %5.2f ------\n",
                    gridLine(rule.yPt() + rule.heightPt() / 2),
                    cells(rule.xPt()),
                    cells(rule.xPt() + rule.widthPt())));
        }
        PrintedLines.of(page).forEach(line -> append(line, text));
    }

    private void append(PlacedLine line, StringBuilder text) {
        List<Glyph> glyphs = line.glyphs();
        double middle = line.baselinePt() - PlacedLine.baseline(0, line.sizePt());
        String row = String.format(
                Locale.ROOT,
                "%4.1f %5.2f %5.2f %s %s",
                gridLine(middle),
                glyphs.isEmpty() ? 0 : cells(glyphs.get(0).xPt()),
                glyphs.isEmpty() ? 0 : cells(glyphs.get(glyphs.size() - 1).xPt()),
                size(line),
                line.text());
        text.append(row.stripTrailing()).append('\n');
    }

    private double gridLine(double middlePt) {
        return (middlePt - style.topPt()) / style.linePitchPt() + 0.5;
    }

    private double cells(double xPt) {
        return (xPt - style.leftPt(folio)) / style.cellPt();
    }

    private String size(PlacedLine line) {
        boolean running = line.sizePt() == style.textStyle(TextElement.BODY).sizePt();
        return running ? "    " : String.format(Locale.ROOT, "%4.1f", line.sizePt());
    }
}
