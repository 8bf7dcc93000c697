package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.GlyphFit;
import io.github.bulletinkit.render.internal.ofd.Placement.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Writes a line of text: a text object for each run of characters that are drawn alike. */
final class TextPainter {
    /** How far ink may reach beyond the first and the last character and above and below the baseline, in em. */
    private static final double BESIDE_EM = 0.25;

    private static final double ABOVE_EM = 1.1;
    private static final double BELOW_EM = 0.35;

    /** Positions are exact to this; so the distances of characters on a grid are the same, which is shorter. */
    private static final double TOLERANCE_MM = 0.002;

    private final OfdXml xml;
    private final FontMetrics metrics;
    private final EmbeddedFonts fonts;
    private final ObjectIds ids;

    TextPainter(OfdXml xml, FontMetrics metrics, EmbeddedFonts fonts, ObjectIds ids) {
        this.xml = xml;
        this.metrics = metrics;
        this.fonts = fonts;
        this.ids = ids;
    }

    /** A character at its place. */
    private record PlacedCharacter(int codePoint, GlyphFit fit, double xPt) {

        boolean isDrawnLike(PlacedCharacter other) {
            return fit.isDrawnLike(other.fit)
                    // Readers do not agree whether such a character counts as one or as two.
                    && !Character.isSupplementaryCodePoint(codePoint)
                    && !Character.isSupplementaryCodePoint(other.codePoint);
        }
    }

    /** Writes a line and gives the number of each of its objects. */
    void paint(PlacedLine line, Placement placement, IntConsumer objects) {
        List<PlacedCharacter> characters = characters(line);
        for (int start = 0; start < characters.size(); ) {
            int end = start + 1;
            while (end < characters.size() && characters.get(end).isDrawnLike(characters.get(start))) {
                end++;
            }
            objects.accept(paintRun(line, characters.subList(start, end), placement));
            start = end;
        }
    }

    private List<PlacedCharacter> characters(PlacedLine line) {
        List<PlacedCharacter> characters = new ArrayList<>();
        for (Glyph glyph : line.glyphs()) {
            double sizePt = line.sizePt() * glyph.fit().scale() * glyph.fit().widening();
            double x = glyph.xPt();
            for (int i = 0; i < glyph.text().length(); i = glyph.text().offsetByCodePoints(i, 1)) {
                int codePoint = glyph.text().codePointAt(i);
                characters.add(new PlacedCharacter(codePoint, glyph.fit(), x));
                x += metrics.advance(glyph.fit().face(), codePoint) * sizePt;
            }
        }
        return characters;
    }

    private int paintRun(PlacedLine line, List<PlacedCharacter> run, Placement placement) {
        PlacedCharacter first = run.get(0);
        PlacedCharacter last = run.get(run.size() - 1);
        GlyphFit fit = first.fit();
        double sizePt = line.sizePt() * fit.scale();
        double widening = fit.widening();
        double baselinePt = line.baselinePt() - fit.riseEm() * line.sizePt();
        double left = first.xPt() - BESIDE_EM * sizePt * widening;
        double top = baselinePt - ABOVE_EM * sizePt;
        double endOfLast = last.xPt() + metrics.advance(fit.face(), last.codePoint()) * sizePt * widening;
        double right = endOfLast + BESIDE_EM * sizePt * widening;
        Box boundary = placement.around(new Box(left, top, right - left, (ABOVE_EM + BELOW_EM) * sizePt));
        Placement own = placement.within(boundary, left, top).widened(widening);

        String text = text(run);
        int id = ids.next();
        xml.start("TextObject").attribute("ID", id).attribute("Boundary", boundary.written());
        if (!own.equals(Placement.UPRIGHT)) {
            xml.attribute("CTM", own.matrix());
        }
        xml.attribute("Font", fonts.use(fit.face(), text)).attribute("Size", Mm.length(sizePt));
        Colours.text(xml, line.rgb());
        double originPt = BESIDE_EM * sizePt;
        xml.start("TextCode").attribute("X", Mm.length(originPt)).attribute("Y", Mm.length(ABOVE_EM * sizePt));
        if (run.size() > 1) {
            xml.attribute("DeltaX", distances(run, widening));
        }
        xml.text(text).end().end();
        return id;
    }

    private static String text(List<PlacedCharacter> run) {
        StringBuilder text = new StringBuilder();
        run.forEach(character -> text.appendCodePoint(character.codePoint()));
        return text.toString();
    }

    /** The distances of the characters: {@code g n v} for the same distance n times. */
    private static String distances(List<PlacedCharacter> run, double widening) {
        List<String> written = new ArrayList<>();
        double firstMm = Mm.of(run.get(0).xPt()) / widening;
        double penMm = 0;
        String before = "";
        for (PlacedCharacter character : run.subList(1, run.size())) {
            double placeMm = Mm.of(character.xPt()) / widening - firstMm;
            if (before.isEmpty() || Math.abs(penMm + Double.parseDouble(before) - placeMm) > TOLERANCE_MM) {
                before = Mm.number(placeMm - penMm);
            }
            written.add(before);
            penMm += Double.parseDouble(before);
        }
        return joined(written);
    }

    private static String joined(List<String> distances) {
        StringBuilder text = new StringBuilder();
        for (int start = 0; start < distances.size(); ) {
            int end = start + 1;
            while (end < distances.size() && distances.get(end).equals(distances.get(start))) {
                end++;
            }
            String repeated = end - start > 1 ? "g " + (end - start) + " " : "";
            text.append(text.isEmpty() ? "" : " ").append(repeated).append(distances.get(start));
            start = end;
        }
        return text.toString();
    }
}
