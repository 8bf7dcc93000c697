package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import io.github.bulletinkit.render.internal.layout.Glyph;
import io.github.bulletinkit.render.internal.layout.GlyphFit;
import io.github.bulletinkit.render.internal.layout.SetLine;
import io.github.bulletinkit.render.internal.layout.StructureElement;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes one line of text: a text array for each run of glyphs of one face, with the difference between where a glyph
 * would fall and where it is set written between them.
 *
 * <p>Readers that extract the text take a gap between two glyphs for a space, which it is not between hanzi and Latin.
 * The glyphs on both sides of such a gap are therefore a span that says what it reads (ISO 32000-1, 14.9.4), and the gap
 * is filled with a space of the font: some readers look at the span, others at the gap all the same.
 */
final class LinePainter {
    private static final double UNITS_PER_EM = 1000;

    /** Smaller differences are left to the next glyph; they do not add up, for each is taken from the true place. */
    private static final double LEAST_MOVE = 0.5;

    /** The least gap that some readers take for a space, in em; most want a tenth or more. */
    private static final double LEAST_SEEMING_SPACE_EM = 0.09;

    private static final int SPACE = ' ';

    /** The part of a space that a gap may be wider than the spaces in it; readers take half of one for another. */
    private static final double LEFT_OF_A_SPACE = 0.25;

    private final PdfContentByte canvas;
    private final MarkedContent content;
    private final PdfFonts fonts;
    private final double pageHeightPt;

    LinePainter(PdfContentByte canvas, MarkedContent content, PdfFonts fonts, double pageHeightPt) {
        this.canvas = canvas;
        this.content = content;
        this.fonts = fonts;
        this.pageHeightPt = pageHeightPt;
    }

    void paint(SetLine line) {
        StructureElement element = line.structure();
        if (element == null) {
            content.beArtifact(furniture(line.element()));
            paintText(line, line.glyphs());
        } else if (!element.actualText().isEmpty()) {
            paintSpan(line, line.glyphs(), element, element.actualText());
        } else {
            paintReadable(line, element);
        }
    }

    private static String furniture(TextElement element) {
        boolean ofThePage = element == TextElement.FOLIO || element == TextElement.TABLE_HEADER;
        return ofThePage ? MarkedContent.PAGINATION : MarkedContent.LAYOUT;
    }

    private void paintReadable(SetLine line, StructureElement element) {
        List<Glyph> glyphs = line.glyphs();
        for (int start = 0; start < glyphs.size(); ) {
            int end = tiedEnd(line, start);
            if (end > start + 1) {
                List<Glyph> tied = glyphs.subList(start, end);
                paintSpan(line, tied, element, text(tied));
            } else {
                end = untiedEnd(line, end);
                content.belongTo(element);
                paintText(line, glyphs.subList(start, end));
            }
            start = end;
        }
    }

    /** The end of the glyphs that must be told to follow each other without a space. */
    private int tiedEnd(SetLine line, int start) {
        int end = start + 1;
        while (end < line.glyphs().size() && areTied(line, end - 1)) {
            end++;
        }
        return end;
    }

    /** The end of the glyphs of which nothing must be told. */
    private int untiedEnd(SetLine line, int start) {
        int end = start;
        while (end < line.glyphs().size() && tiedEnd(line, end) == end + 1) {
            end++;
        }
        return end;
    }

    private boolean areTied(SetLine line, int index) {
        Glyph before = line.glyphs().get(index);
        Glyph after = line.glyphs().get(index + 1);
        boolean small = before.fit().scale() < 1 || after.fit().scale() < 1;
        return !isSpace(before) && !isSpace(after) && (small || gapEm(line, before, after) > LEAST_SEEMING_SPACE_EM);
    }

    private static boolean isSpace(Glyph glyph) {
        return Character.isSpaceChar(glyph.text().codePointAt(0));
    }

    private double gapEm(SetLine line, Glyph before, Glyph after) {
        return (after.xPt() - before.xPt()) / line.sizePt() - widthEm(before);
    }

    /** The advance of a glyph as it is drawn. */
    private double widthEm(Glyph glyph) {
        return advance(glyph) * glyph.fit().scale() * glyph.fit().widening();
    }

    private void paintSpan(SetLine line, List<Glyph> glyphs, StructureElement element, String reading) {
        content.belongTo(element, reading);
        canvas.beginText();
        paintRuns(line, withSpacesInGaps(line, glyphs));
        paintNothing(line, glyphs);
        canvas.endText();
    }

    private void paintText(SetLine line, List<Glyph> glyphs) {
        canvas.beginText();
        paintRuns(line, glyphs);
        canvas.endText();
    }

    /** Leaves the span in the size of the hanzi around it, for a change of size parts words as well. */
    private void paintNothing(SetLine line, List<Glyph> glyphs) {
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

    private List<Glyph> withSpacesInGaps(SetLine line, List<Glyph> glyphs) {
        List<Glyph> filled = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            filled.add(glyphs.get(i));
            boolean last = i == glyphs.size() - 1;
            double gapEm = last ? 0 : gapEm(line, glyphs.get(i), glyphs.get(i + 1));
            if (gapEm > LEAST_SEEMING_SPACE_EM && fonts.has(glyphs.get(i).fit().face(), SPACE)) {
                addSpaces(line, glyphs.get(i), gapEm, filled);
            }
        }
        return filled;
    }

    private void addSpaces(SetLine line, Glyph before, double gapEm, List<Glyph> filled) {
        double spaceEm = widthEm(new Glyph(Character.toString(SPACE), before.fit(), 0));
        double startPt = before.xPt() + widthEm(before) * line.sizePt();
        double spaces = Math.max(1, Math.ceil(gapEm / spaceEm - LEFT_OF_A_SPACE));
        for (int i = 0; i < spaces; i++) {
            filled.add(new Glyph(Character.toString(SPACE), before.fit(), startPt + i * spaceEm * line.sizePt()));
        }
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    private void paintRuns(SetLine line, List<Glyph> glyphs) {
        for (int start = 0; start < glyphs.size(); ) {
            int end = runEnd(glyphs, start);
            paintRun(line, glyphs.subList(start, end));
            start = end;
        }
    }

    /** A run of glyphs in one face, size and width, and at one height. */
    private static int runEnd(List<Glyph> glyphs, int start) {
        GlyphFit first = glyphs.get(start).fit();
        int end = start + 1;
        while (end < glyphs.size() && isDrawnAlike(glyphs.get(end).fit(), first)) {
            end++;
        }
        return end;
    }

    private static boolean isDrawnAlike(GlyphFit a, GlyphFit b) {
        return a.face() == b.face()
                && Double.compare(a.scale(), b.scale()) == 0
                && Double.compare(a.widening(), b.widening()) == 0
                && Double.compare(a.riseEm(), b.riseEm()) == 0;
    }

    private void paintRun(SetLine line, List<Glyph> run) {
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
            penPt += advance(glyph) * UNITS_PER_EM * unitPt;
        }
        flush(text, array);
        canvas.showText(array);
    }

    private void setFont(SetLine line, GlyphFit fit) {
        canvas.setFontAndSize(fonts.baseFont(fit.face()), (float) asWritten(line.sizePt() * fit.scale()));
    }

    /**
     * A number as OpenPDF writes it: to two decimals, below 1 to five. To reckon with more would put the end of a long line
     * of small type out of place.
     */
    private static double asWritten(double value) {
        double precision = value < 1 ? 1e5 : 1e2;
        return Math.rint(value * precision) / precision;
    }

    private double advance(Glyph glyph) {
        return glyph.text()
                .codePoints()
                .mapToDouble(codePoint -> fonts.advance(glyph.fit().face(), codePoint))
                .sum();
    }

    private static void flush(StringBuilder text, PdfTextArray array) {
        if (!text.isEmpty()) {
            array.add(text.toString());
            text.setLength(0);
        }
    }
}
