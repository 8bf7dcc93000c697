package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.render.internal.layout.Frame.Rule;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a page beside the flow: the masthead at the head of the first page, and the folio at the foot of each.
 * A masthead line that is wider than the measure is set smaller, so that it stays one line.
 */
final class Furniture {
    /** Where the lines of the masthead stand, in parts of its height. */
    private static final double TITLE_MIDDLE = 0.27;

    private static final double NUMBER_MIDDLE = 0.6;
    private static final double ISSUER_MIDDLE = 0.79;
    private static final double RULE_MIDDLE = 0.91;
    private static final double RULE_THICKNESS_PT = 2;

    /** The least distance between issuer and date, in em. */
    private static final double ISSUER_TO_DATE_EM = 1;

    /** The distance from the type area to the middle of the folio, in pt (GB/T 9704-2012, 7.5: 7 mm and half its size). */
    private static final double FOLIO_BELOW_PT = 27;

    private final PageStyle style;
    private final Shaper shaper;

    Furniture(PageStyle style, Shaper shaper) {
        this.style = style;
        this.shaper = shaper;
    }

    /** The texts that a masthead is set from, by field. */
    static List<FieldText> texts(Masthead masthead) {
        return List.of(
                new FieldText("masthead.title", TextElement.MASTHEAD_TITLE, masthead.title()),
                new FieldText("masthead.number", TextElement.MASTHEAD_LINE, masthead.printedNumber()),
                new FieldText("masthead.issuer", TextElement.MASTHEAD_LINE, masthead.issuer()),
                new FieldText("masthead.date", TextElement.MASTHEAD_LINE, masthead.printedDate()));
    }

    record FieldText(String path, TextElement element, String text) {}

    List<SetLine> masthead(Masthead masthead) {
        List<SetLine> lines = new ArrayList<>();
        lines.add(centred(TextElement.MASTHEAD_TITLE, masthead.title(), mastheadY(TITLE_MIDDLE)));
        lines.add(centred(TextElement.MASTHEAD_LINE, masthead.printedNumber(), mastheadY(NUMBER_MIDDLE)));
        lines.addAll(issuerAndDate(masthead.issuer(), masthead.printedDate()));
        lines.removeIf(line -> line.glyphs().isEmpty());
        return lines;
    }

    Rule mastheadRule() {
        return new Rule(style.leftPt(), mastheadY(RULE_MIDDLE), style.measurePt(), RULE_THICKNESS_PT);
    }

    SetLine folio(int number) {
        double middle = style.topPt() + style.linesPerPage() * style.linePitchPt() + FOLIO_BELOW_PT;
        return centred(TextElement.FOLIO, "— " + number + " —", middle);
    }

    private List<SetLine> issuerAndDate(String issuer, String date) {
        ShapedText left = shape(TextElement.MASTHEAD_LINE, issuer);
        ShapedText right = shape(TextElement.MASTHEAD_LINE, date);
        double widthEm = left.lineWidth() + ISSUER_TO_DATE_EM + right.lineWidth();
        double size = fittingSize(TextElement.MASTHEAD_LINE, widthEm);
        double y = mastheadY(ISSUER_MIDDLE);
        return List.of(
                line(TextElement.MASTHEAD_LINE, left, size, y, Alignment.LEFT),
                line(TextElement.MASTHEAD_LINE, right, size, y, Alignment.RIGHT));
    }

    private SetLine centred(TextElement element, String text, double middlePt) {
        ShapedText shaped = shape(element, text);
        double size = fittingSize(element, shaped.lineWidth());
        return line(element, shaped, size, middlePt, Alignment.CENTERED);
    }

    private SetLine line(TextElement element, ShapedText text, double sizePt, double middlePt, Alignment alignment) {
        LineSetter setter = new LineSetter(text, sizePt, 0, text.size());
        List<Glyph> glyphs = setter.set(style.leftPt(), style.measurePt() / sizePt, alignment);
        return new SetLine(element, sizePt, SetLine.baseline(middlePt, sizePt), glyphs, null);
    }

    private ShapedText shape(TextElement element, String text) {
        return shaper.shape(StyledText.of(text, style.textStyle(element).role()));
    }

    private double fittingSize(TextElement element, double widthEm) {
        TextStyle textStyle = style.textStyle(element);
        return Math.min(textStyle.sizePt(), style.measurePt() / Math.max(widthEm, 1));
    }

    private double mastheadY(double part) {
        return style.topPt() + part * style.mastheadLines() * style.linePitchPt();
    }
}
