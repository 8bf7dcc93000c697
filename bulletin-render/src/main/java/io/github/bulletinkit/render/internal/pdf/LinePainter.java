package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.GlyphFit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes one line of text: a text array for each run of glyphs of one face, which corrects positions that differ from
 * the font's advances.
 *
 * <p>If programs that extract the text would see a space that is not there, the characters around it become a span with
 * their actual text (ISO 32000-1, 14.9.4).
 */
final class LinePainter {
    private static final double UNITS_PER_EM = 1000;

    /** Smaller differences do not add up, because each is measured from the true position. */
    private static final double LEAST_MOVE = 0.5;

    private final PdfContentByte canvas;
    private final MarkedContent content;
    private final FontMetrics metrics;
    private final BaseFonts fonts;
    private final double pageHeightPt;

    LinePainter(PdfContentByte canvas, MarkedContent content, TypesetIssue typeset, BaseFonts fonts) {
        this.canvas = canvas;
        this.content = content;
        this.metrics = typeset.metrics();
        this.fonts = fonts;
        this.pageHeightPt = typeset.pageHeightPt();
    }

    void paint(PlacedLine line) {
        StructureElement element = line.structure();
        if (element == null) {
            String pages = line.isRunningHead() ? MarkedContent.HEADER : MarkedContent.PAGINATION;
            content.beArtifact(line.isPagination() ? pages : MarkedContent.LAYOUT);
            paintText(line, line.glyphs());
        } else if (!element.actualText().isEmpty()) {
            paintSpan(line, new SpuriousSpaces(line, metrics), line.glyphs(), element.actualText(), element);
        } else {
            paintReadable(line, element);
        }
    }

    private void paintReadable(PlacedLine line, StructureElement element) {
        SpuriousSpaces spaces = new SpuriousSpaces(line, metrics);
        List<Glyph> glyphs = line.glyphs();
        for (int start = 0; start < glyphs.size(); ) {
            int end = spaces.tiedEnd(start);
            if (end > start + 1) {
                List<Glyph> tied = glyphs.subList(start, end);
                paintSpan(line, spaces, tied, text(tied), element);
            } else {
                end = spaces.untiedEnd(end);
                content.belongTo(element);
                paintText(line, glyphs.subList(start, end));
            }
            start = end;
        }
    }

    private void paintSpan(
            PlacedLine line, SpuriousSpaces spaces, List<Glyph> glyphs, String reading, StructureElement element) {
        content.belongTo(element, reading);
        canvas.beginText();
        paintRuns(line, spaces.filled(glyphs));
        paintNothing(line, glyphs);
        canvas.endText();
    }

    private void paintText(PlacedLine line, List<Glyph> glyphs) {
        canvas.beginText();
        paintRuns(line, glyphs);
        canvas.endText();
    }

    /** Ends the span in the size of the hanzi around it, because a change of size also separates words for readers. */
    private void paintNothing(PlacedLine line, List<Glyph> glyphs) {
        GlyphFit last = glyphs.get(glyphs.size() - 1).fit();
        glyphs.stream()
                .map(Glyph::fit)
                .max(Comparator.comparingDouble(GlyphFit::scale))
                .filter(largest -> largest.scale() > last.scale())
                .ifPresent(largest -> {
                    setFont(line, largest);
                    canvas.showText("");
                });
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    private void paintRuns(PlacedLine line, List<Glyph> glyphs) {
        for (int start = 0; start < glyphs.size(); ) {
            int end = runEnd(glyphs, start);
            paintRun(line, glyphs.subList(start, end));
            start = end;
        }
    }

    /** A run of glyphs of one face, size, width and height. */
    private static int runEnd(List<Glyph> glyphs, int start) {
        GlyphFit first = glyphs.get(start).fit();
        int end = start + 1;
        while (end < glyphs.size() && glyphs.get(end).fit().isDrawnLike(first)) {
            end++;
        }
        return end;
    }

    private void paintRun(PlacedLine line, List<Glyph> run) {
        Glyph first = run.get(0);
        GlyphFit fit = first.fit();
        double sizePt = asWritten(line.sizePt() * fit.scale());
        double widening = asWritten(fit.widening());
        double unitPt = sizePt * widening / UNITS_PER_EM;
        setFont(line, fit);
        double baselinePt = line.baselinePt() - fit.riseEm() * line.sizePt();
        canvas.setTextMatrix((float) widening, 0, 0, 1, (float) first.xPt(), (float) (pageHeightPt - baselinePt));
        PdfTextArray array = new PdfTextArray();
        StringBuilder text = new StringBuilder();
        double penPt = first.xPt();
        for (Glyph glyph : run) {
            double move = (penPt - glyph.xPt()) / unitPt;
            if (Math.abs(move) >= LEAST_MOVE) {
                flush(text, array);
                array.add((float) Math.rint(move));
                penPt -= Math.rint(move) * unitPt;
            }
            text.append(glyph.text());
            penPt += metrics.advance(glyph.fit().face(), glyph.text()) * UNITS_PER_EM * unitPt;
        }
        flush(text, array);
        canvas.showText(array);
    }

    private void setFont(PlacedLine line, GlyphFit fit) {
        BaseFont font = fonts.get(metrics.faces().get(fit.face()));
        canvas.setFontAndSize(font, (float) asWritten(line.sizePt() * fit.scale()));
    }

    /**
     * A number as OpenPDF writes it: with two decimals, or five below 1. Computing with more digits would misplace the
     * end of a long line of small type.
     */
    private static double asWritten(double value) {
        double precision = value < 1 ? 1e5 : 1e2;
        return Math.rint(value * precision) / precision;
    }

    private static void flush(StringBuilder text, PdfTextArray array) {
        if (!text.isEmpty()) {
            array.add(text.toString());
            text.setLength(0);
        }
    }
}
