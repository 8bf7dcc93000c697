package io.github.bulletinkit.render.internal.layout.masthead;

import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the markings and the title of a masthead into lines. A title that is too long for a line shrinks to not less than
 * six tenths of its size, then takes more lines. Other texts keep their size.
 */
final class MastheadComposer {
    /** The smallest size of a title that shrinks to take fewer lines, relative to its usual size. */
    private static final double LEAST_TITLE = 0.6;

    private static final double TITLE_LEADING = 1.3;
    private static final double LEADING = 1.5;

    /** The part of the measure for each of two texts on a line. */
    private static final double HALF = 0.48;

    private final PageStyle style;
    private final MastheadText text;
    private final PrintedWords words;
    /** The room at the left of the title for a logo. */
    private final double titleIndentPt;

    MastheadComposer(PageStyle style, MastheadText text, PrintedWords words, double titleIndentPt) {
        this.style = style;
        this.text = text;
        this.words = words;
        this.titleIndentPt = titleIndentPt;
    }

    /**
     * At the left the classification and below it the urgency (GB/T 9704-2012, 7.2.3), at the right the copy number, as
     * bulletins have it; each side gets half of the measure if there are both.
     */
    MastheadBand markings(Masthead masthead) {
        String copyNumber = words.copyNumber(masthead);
        boolean left =
                !masthead.classification().isEmpty() || !masthead.urgency().isEmpty();
        double room = left && !copyNumber.isEmpty() ? HALF : 1;
        List<MastheadLine> lines = new ArrayList<>();
        lines.addAll(text.plain(TextElement.CLASSIFICATION, masthead.classification(), room, Alignment.LEFT));
        lines.addAll(MastheadBand.below(
                lines, text.plain(TextElement.CLASSIFICATION, masthead.urgency(), room, Alignment.LEFT)));
        lines.addAll(text.plain(TextElement.COPY_NUMBER, copyNumber, room, Alignment.RIGHT));
        return new MastheadBand(lines, markingsPt(style), LEADING);
    }

    /** The usual height of classification and copy number. */
    static double markingsPt(PageStyle style) {
        return Math.max(
                style.textStyle(TextElement.CLASSIFICATION).sizePt(),
                style.textStyle(TextElement.COPY_NUMBER).sizePt());
    }

    MastheadBand title(Masthead masthead) {
        TextElement element = TextElement.MASTHEAD_TITLE;
        return new MastheadBand(
                fitted(element, masthead.titleLines()), style.textStyle(element).sizePt(), TITLE_LEADING);
    }

    /** The line above the title; its usual height is 0. */
    MastheadBand overline(Masthead masthead) {
        return new MastheadBand(fitted(TextElement.MASTHEAD_OVERLINE, List.of(masthead.overline())), 0, TITLE_LEADING);
    }

    /** The lines that the author wants, broken further where they are too long. */
    private List<MastheadLine> fitted(TextElement element, List<String> titleLines) {
        double size = text.sizePt(element);
        double least = Math.max(LEAST_TITLE * size, text.leastPt(element));
        double roomPt = style.measurePt() - titleIndentPt;
        List<ShapedText> shaped =
                titleLines.stream().map(line -> text.shape(element, line)).toList();
        List<int[]> ends = shaped.stream()
                .map(line -> text.ends(line, roomPt / least, roomPt / least))
                .toList();
        double widest = 1;
        for (int i = 0; i < shaped.size(); i++) {
            widest = Math.max(widest, widestEm(shaped.get(i), ends.get(i)));
        }
        double fitting = Math.max(least, Math.min(size, roomPt / widest));
        StructureElement structure = StructureElement.root(StructureType.P);
        List<MastheadLine> lines = new ArrayList<>();
        for (int i = 0; i < shaped.size(); i++) {
            lines.addAll(MastheadBand.below(
                    lines,
                    MastheadText.lines(element, fitting, shaped.get(i), ends.get(i), Alignment.CENTERED, structure)));
        }
        return lines.stream()
                .map(line -> line.indented(titleIndentPt / fitting))
                .toList();
    }

    private static double widestEm(ShapedText text, int[] ends) {
        double widest = 0;
        int start = 0;
        for (int end : ends) {
            widest = Math.max(widest, text.naturalWidth(start, end));
            start = end;
        }
        return widest;
    }
}
