package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.line.Glyph;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A character drawn on a page: its origin, its size, where its baseline leads to, and its face. */
record DrawnCharacter(int codePoint, double xMm, double yMm, double sizeMm, double angle, String family) {
    private static final double MM = 25.4 / 72;

    /** The characters that the layout put on a page, those of the watermark first. */
    static List<DrawnCharacter> of(TypesetIssue typeset, int page) {
        List<DrawnCharacter> drawn = new ArrayList<>();
        typeset.frame(page).items().stream()
                .sorted(Comparator.comparing(item -> !(item instanceof Frame.Turned)))
                .forEach(item -> add(item, new AffineTransform(), typeset, drawn));
        return drawn;
    }

    private static void add(Frame.Item item, AffineTransform turn, TypesetIssue typeset, List<DrawnCharacter> drawn) {
        if (item instanceof Frame.Turned turned) {
            AffineTransform place = AffineTransform.getTranslateInstance(turned.xPt(), turned.yPt());
            place.rotate(-turned.angle());
            add(turned.line(), place, typeset, drawn);
        } else if (item instanceof Frame.Sideways sideways) {
            AffineTransform place = AffineTransform.getTranslateInstance(sideways.xPt(), sideways.yPt());
            place.rotate(-Math.PI / 2);
            sideways.items().forEach(part -> add(part, place, typeset, drawn));
        } else if (item instanceof PlacedLine line) {
            line.glyphs().forEach(glyph -> add(glyph, line, turn, typeset, drawn));
        }
    }

    private static void add(
            Glyph glyph, PlacedLine line, AffineTransform turn, TypesetIssue typeset, List<DrawnCharacter> drawn) {
        String family = typeset.metrics().faces().get(glyph.fit().face()).font().family();
        double sizePt = line.sizePt() * glyph.fit().scale();
        double x = glyph.xPt();
        double y = line.baselinePt() - glyph.fit().riseEm() * line.sizePt();
        for (int codePoint : glyph.text().codePoints().toArray()) {
            Point2D place = turn.transform(new Point2D.Double(x, y), null);
            double angle = Math.atan2(turn.getShearY(), turn.getScaleX());
            drawn.add(new DrawnCharacter(codePoint, place.getX() * MM, place.getY() * MM, sizePt * MM, angle, family));
            x += typeset.metrics().advance(glyph.fit().face(), codePoint)
                    * sizePt
                    * glyph.fit().widening();
        }
    }
}
