package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.render.internal.layout.Frame.Rule;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.LineSetter;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.FolioPosition;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page beside the flow: the masthead at the head of the first page, and the folio at the foot of each.
 * A masthead line that is wider than the measure is set smaller, so that it stays one line.
 */
final class Furniture {
    /** Where the lines of the masthead stand, in parts of its height. */
    private static final double TITLE_MIDDLE = 0.27;

    private static final double TITLE_MIDDLE_BELOW_MARKINGS = 0.35;

    private static final double NUMBER_MIDDLE = 0.6;
    private static final double ISSUER_MIDDLE = 0.79;
    private static final double RULE_MIDDLE = 0.91;
    private static final double RULE_THICKNESS_PT = 2;

    /** Where classification and copy number stand, in grid lines from the top of the page. */
    private static final double MARKINGS_MIDDLE = 0.3;

    /** The least distance between them and the title. */
    private static final double CLEAR_OF_MARKINGS_PT = 12;

    /** The part of the measure that one of two texts on a line may take: half of it, less some distance. */
    private static final double HALF = 0.48;

    /** The least distance between two texts on one line, in em. */
    private static final double LEAST_DISTANCE_EM = 1;

    /** A folio at the outside stands this far in from the edge of the type area, in em (7.5). */
    private static final double FOLIO_INSET_EM = 1;

    private final PageStyle style;
    private final Shaper shaper;
    private final ElementStyles styles;
    private final double leftPt;
    private final int folio;

    /** The furniture of one page. */
    Furniture(PageStyle style, Shaper shaper, int folio) {
        this.style = style;
        this.shaper = shaper;
        this.styles = new ElementStyles(style);
        this.leftPt = style.leftPt(folio);
        this.folio = folio;
    }

    /** The texts that a masthead is set from, by field. */
    static List<FieldText> texts(Masthead masthead) {
        return List.of(
                new FieldText("masthead.classification", TextElement.CLASSIFICATION, masthead.classification()),
                new FieldText("masthead.copyNumber", TextElement.COPY_NUMBER, masthead.copyNumber()),
                new FieldText("masthead.title", TextElement.MASTHEAD_TITLE, masthead.title()),
                new FieldText("masthead.number", TextElement.MASTHEAD_LINE, masthead.printedNumber()),
                new FieldText("masthead.issuer", TextElement.MASTHEAD_LINE, masthead.issuer()),
                new FieldText("masthead.date", TextElement.MASTHEAD_LINE, masthead.printedDate()));
    }

    /** The grid lines that a masthead takes: one more where its title leaves no room for what stands above. */
    static int mastheadLines(PageStyle style, Masthead masthead) {
        return style.mastheadLines() + markingLines(style, masthead);
    }

    private static int markingLines(PageStyle style, Masthead masthead) {
        return hasMarkings(masthead) && !titleLeavesRoomForMarkings(style) ? 1 : 0;
    }

    private static boolean hasMarkings(Masthead masthead) {
        return !masthead.classification().isEmpty() || !masthead.copyNumber().isEmpty();
    }

    private static boolean titleLeavesRoomForMarkings(PageStyle style) {
        double heightPt = style.mastheadLines() * style.linePitchPt();
        double halfTitle = style.textStyle(TextElement.MASTHEAD_TITLE).sizePt() / 2;
        double halfNumber = style.textStyle(TextElement.MASTHEAD_LINE).sizePt() / 2;
        double halfMarkings = Math.max(
                        style.textStyle(TextElement.CLASSIFICATION).sizePt(),
                        style.textStyle(TextElement.COPY_NUMBER).sizePt())
                / 2;
        double above = TITLE_MIDDLE_BELOW_MARKINGS * heightPt
                - halfTitle
                - MARKINGS_MIDDLE * style.linePitchPt()
                - halfMarkings;
        double below = (NUMBER_MIDDLE - TITLE_MIDDLE_BELOW_MARKINGS) * heightPt - halfTitle - halfNumber;
        return above >= CLEAR_OF_MARKINGS_PT && below >= 0;
    }

    List<Frame.Item> masthead(Masthead masthead) {
        List<SetLine> lines = new ArrayList<>();
        lines.add(left(TextElement.CLASSIFICATION, masthead.classification(), markingsY()));
        lines.add(right(TextElement.COPY_NUMBER, masthead.copyNumber(), markingsY()));
        int markingLines = markingLines(style, masthead);
        double topPt = style.topPt() + markingLines * style.linePitchPt();
        boolean belowMarkings = hasMarkings(masthead) && markingLines == 0;
        double titleMiddle = belowMarkings ? TITLE_MIDDLE_BELOW_MARKINGS : TITLE_MIDDLE;
        lines.add(centred(TextElement.MASTHEAD_TITLE, masthead.title(), mastheadY(topPt, titleMiddle)));
        lines.add(centred(TextElement.MASTHEAD_LINE, masthead.printedNumber(), mastheadY(topPt, NUMBER_MIDDLE)));
        lines.addAll(issuerAndDate(masthead.issuer(), masthead.printedDate(), mastheadY(topPt, ISSUER_MIDDLE)));
        lines.removeIf(line -> line.glyphs().isEmpty());
        List<Frame.Item> items = new ArrayList<>(lines);
        double ruleY = mastheadY(topPt, RULE_MIDDLE) - RULE_THICKNESS_PT / 2;
        int red = style.textStyle(TextElement.MASTHEAD_TITLE).rgb();
        items.add(new Rule(leftPt, ruleY, style.measurePt(), RULE_THICKNESS_PT, red));
        return items;
    }

    /** The page number between two dashes (GB/T 9704-2012, 7.5). */
    SetLine folio() {
        TextElement element = TextElement.FOLIO;
        ShapedText text = shape(element, "— " + folio + " —");
        double size = fittingSize(element, text.lineWidth());
        double inset = style.folioPosition() == FolioPosition.OUTSIDE ? FOLIO_INSET_EM * size : 0;
        return line(element, text, size, style.folioMiddlePt(), folioAlignment(), inset, null);
    }

    private Alignment folioAlignment() {
        return switch (style.folioPosition()) {
            case CENTERED -> Alignment.CENTERED;
            case OUTSIDE -> folio % 2 == 0 ? Alignment.LEFT : Alignment.RIGHT;
        };
    }

    private List<SetLine> issuerAndDate(String issuer, String date, double middlePt) {
        ShapedText left = shape(TextElement.MASTHEAD_LINE, issuer);
        ShapedText right = shape(TextElement.MASTHEAD_LINE, date);
        double widthEm = left.lineWidth() + LEAST_DISTANCE_EM + right.lineWidth();
        double size = fittingSize(TextElement.MASTHEAD_LINE, widthEm);
        return List.of(
                line(TextElement.MASTHEAD_LINE, left, size, middlePt, Alignment.LEFT),
                line(TextElement.MASTHEAD_LINE, right, size, middlePt, Alignment.RIGHT));
    }

    private SetLine centred(TextElement element, String text, double middlePt) {
        return fitted(element, text, middlePt, 1, Alignment.CENTERED);
    }

    private SetLine left(TextElement element, String text, double middlePt) {
        return fitted(element, text, middlePt, HALF, Alignment.LEFT);
    }

    private SetLine right(TextElement element, String text, double middlePt) {
        return fitted(element, text, middlePt, HALF, Alignment.RIGHT);
    }

    private SetLine fitted(TextElement element, String text, double middlePt, double room, Alignment alignment) {
        ShapedText shaped = shape(element, text);
        double size = fittingSize(element, shaped.lineWidth() / room);
        return line(element, shaped, size, middlePt, alignment);
    }

    private SetLine line(TextElement element, ShapedText text, double sizePt, double middlePt, Alignment alignment) {
        return line(element, text, sizePt, middlePt, alignment, 0, StructureElement.root(StructureType.P));
    }

    private SetLine line(
            TextElement element,
            ShapedText text,
            double sizePt,
            double middlePt,
            Alignment alignment,
            double insetPt,
            @Nullable StructureElement structure) {
        LineSetter setter = new LineSetter(text, sizePt, 0, text.size());
        double measureEm = (style.measurePt() - 2 * insetPt) / sizePt;
        List<Glyph> glyphs = setter.set(leftPt + insetPt, measureEm, alignment);
        return new SetLine(element, sizePt, SetLine.baseline(middlePt, sizePt), glyphs, structure);
    }

    private ShapedText shape(TextElement element, String text) {
        return shaper.shape(styles.text(element, text));
    }

    private double fittingSize(TextElement element, double widthEm) {
        TextStyle textStyle = style.textStyle(element);
        return Math.min(textStyle.sizePt(), style.measurePt() / Math.max(widthEm, 1));
    }

    private double markingsY() {
        return style.topPt() + MARKINGS_MIDDLE * style.linePitchPt();
    }

    private double mastheadY(double topPt, double part) {
        return topPt + part * style.mastheadLines() * style.linePitchPt();
    }
}
