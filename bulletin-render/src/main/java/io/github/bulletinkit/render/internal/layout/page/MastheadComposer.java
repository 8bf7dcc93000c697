package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.LineBreaker;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the texts of a masthead into lines. A title that is too long for a line shrinks to not less than six tenths of
 * its size, then takes more lines. Other texts keep their size. If issuers and date do not fit on one line, each name
 * begins a line, without the mark after it, and the date is beside the last name (like the number beside the last
 * signer: GB/T 9704-2012, 7.2.5).
 */
final class MastheadComposer {
    /** The smallest size of a title that shrinks to take fewer lines, relative to its usual size. */
    private static final double LEAST_TITLE = 0.6;

    /** The smallest size of any text here: size 5 (五号). */
    private static final double LEAST_SIZE_PT = 10.5;

    /** Below this scale a masthead as long as a page may have smaller text. */
    private static final double SMALLEST_SCALE_OF_MASTHEADS = 0.25;

    private static final double TITLE_LEADING = 1.3;
    private static final double LEADING = 1.5;

    /** The part of the measure for each of two texts on a line. */
    private static final double HALF = 0.48;

    /** The smallest distance between two texts on one line. */
    private static final double LEAST_DISTANCE_EM = 1;

    /** The indent of the other lines of a name, so that they do not look like another name. */
    private static final double HANGING_INDENT_EM = 1;

    /** The most lines of a name beside the date, and the smallest room for it there. */
    private static final int MOST_LINES_BESIDE_DATE = 2;

    private static final double LEAST_BESIDE_DATE_EM = 6;

    private final PageStyle style;
    private final Shaper shaper;
    private final ElementStyles styles;
    private final LineBreaker breaker;
    private final PrintedWords words;
    private final double scale;

    /** A scale less than 1 makes texts smaller, but not smaller than 10.5 pt. */
    MastheadComposer(PageStyle style, Shaper shaper, PrintedWords words, double scale) {
        this.style = style;
        this.shaper = shaper;
        this.styles = new ElementStyles(style);
        this.breaker = LineBreaker.titles(style.lineComposition());
        this.words = words;
        this.scale = scale;
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
        lines.addAll(plain(TextElement.CLASSIFICATION, masthead.classification(), room, Alignment.LEFT));
        lines.addAll(below(lines, plain(TextElement.CLASSIFICATION, masthead.urgency(), room, Alignment.LEFT)));
        lines.addAll(plain(TextElement.COPY_NUMBER, copyNumber, room, Alignment.RIGHT));
        return new MastheadBand(lines, markingsPt(style), LEADING);
    }

    /** The usual height of classification and copy number. */
    static double markingsPt(PageStyle style) {
        return Math.max(
                style.textStyle(TextElement.CLASSIFICATION).sizePt(),
                style.textStyle(TextElement.COPY_NUMBER).sizePt());
    }

    private static List<MastheadLine> below(List<MastheadLine> lines, List<MastheadLine> others) {
        return others.stream()
                .map(line -> line.inRow(lines.size() + line.row()))
                .toList();
    }

    MastheadBand title(Masthead masthead) {
        TextElement element = TextElement.MASTHEAD_TITLE;
        return new MastheadBand(
                fitted(element, masthead.title()), style.textStyle(element).sizePt(), TITLE_LEADING);
    }

    /** The line above the title; its usual height is 0. */
    MastheadBand overline(Masthead masthead) {
        return new MastheadBand(fitted(TextElement.MASTHEAD_OVERLINE, masthead.overline()), 0, TITLE_LEADING);
    }

    private List<MastheadLine> fitted(TextElement element, String title) {
        double size = sizePt(element);
        double least = Math.max(LEAST_TITLE * size, leastPt(element));
        ShapedText text = shape(element, title);
        double measure = style.measurePt() / least;
        int[] ends = breaker.breakLines(text, measure, measure);
        double fitting = Math.max(least, Math.min(size, style.measurePt() / widestEm(text, ends)));
        return lines(element, fitting, text, ends, Alignment.CENTERED);
    }

    private static double widestEm(ShapedText text, int[] ends) {
        double widest = 1;
        int start = 0;
        for (int end : ends) {
            widest = Math.max(widest, text.naturalWidth(start, end));
            start = end;
        }
        return widest;
    }

    /** The number and below it the days that the issue covers. A signatory is beside the number if there is room (7.2.5). */
    MastheadBand number(Masthead masthead) {
        TextElement element = TextElement.MASTHEAD_LINE;
        String signed = words.signatory(masthead);
        String number = words.number(masthead);
        double neededEm = shape(element, number).lineWidth()
                + LEAST_DISTANCE_EM
                + shape(element, signed).lineWidth();
        boolean beside = !signed.isEmpty() && neededEm * sizePt(element) <= style.measurePt();
        List<MastheadLine> lines =
                new ArrayList<>(plain(element, number, 1, beside ? Alignment.LEFT : Alignment.CENTERED));
        List<MastheadLine> signatory = plain(element, signed, 1, Alignment.RIGHT);
        lines.addAll(beside ? signatory : below(lines, signatory));
        int rows = lines.stream().mapToInt(MastheadLine::row).max().orElse(-1) + 1;
        plain(element, words.period(masthead), 1, Alignment.CENTERED)
                .forEach(line -> lines.add(line.inRow(rows + line.row())));
        return band(lines);
    }

    MastheadBand issuersAndDate(Masthead masthead) {
        List<MastheadLine> date = plain(TextElement.MASTHEAD_LINE, words.date(masthead), 1, Alignment.RIGHT);
        double roomEm = style.measurePt() / sizePt(TextElement.MASTHEAD_LINE);
        double dateEm = date.isEmpty() ? 0 : date.get(0).text().lineWidth() + LEAST_DISTANCE_EM;
        List<MastheadLine> lines = issuers(words.issuers(masthead), roomEm, roomEm - dateEm);
        if (lines.isEmpty()) {
            return band(date);
        }
        MastheadLine last = lines.get(lines.size() - 1);
        int row = last.widthEm() <= roomEm - dateEm ? last.row() : last.row() + 1;
        date.forEach(line -> lines.add(line.inRow(row + line.row())));
        return band(lines);
    }

    private List<MastheadLine> issuers(String issuer, double roomEm, double besideDateEm) {
        TextElement element = TextElement.MASTHEAD_LINE;
        boolean oneLine = shape(element, issuer).lineWidth() <= besideDateEm;
        List<String> names = oneLine ? List.of(issuer) : IssuerNames.of(issuer);
        List<MastheadLine> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ShapedText name = shape(element, names.get(i));
            boolean last = i == names.size() - 1;
            int[] ends = last ? endsOfLast(name, roomEm, besideDateEm) : ends(name, roomEm);
            for (MastheadLine line : lines(element, sizePt(element), name, ends, Alignment.LEFT)) {
                double indent = line.row() == 0 ? 0 : HANGING_INDENT_EM;
                lines.add(line.inRow(lines.size()).indented(indent));
            }
        }
        return lines;
    }

    /** The last name leaves room for the date beside it if it then takes at most two lines. */
    private int[] endsOfLast(ShapedText name, double roomEm, double besideDateEm) {
        if (name.lineWidth() <= besideDateEm) {
            return new int[] {name.size()};
        }
        if (besideDateEm >= LEAST_BESIDE_DATE_EM) {
            int[] beside = ends(name, besideDateEm);
            if (beside.length <= MOST_LINES_BESIDE_DATE) {
                return beside;
            }
        }
        return ends(name, roomEm);
    }

    private int[] ends(ShapedText name, double roomEm) {
        return breaker.breakLines(name, roomEm, roomEm - HANGING_INDENT_EM);
    }

    private List<MastheadLine> plain(TextElement element, String text, double room, Alignment alignment) {
        ShapedText shaped = shape(element, text);
        double measure = room * style.measurePt() / sizePt(element);
        return lines(element, sizePt(element), shaped, breaker.breakLines(shaped, measure, measure), alignment);
    }

    private static List<MastheadLine> lines(
            TextElement element, double sizePt, ShapedText text, int[] ends, Alignment alignment) {
        StructureElement structure = StructureElement.root(StructureType.P);
        List<MastheadLine> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            if (end > start) {
                lines.add(new MastheadLine(element, sizePt, text, start, end, lines.size(), 0, alignment, structure));
            }
            start = end;
        }
        return lines;
    }

    private MastheadBand band(List<MastheadLine> lines) {
        return new MastheadBand(
                lines, style.textStyle(TextElement.MASTHEAD_LINE).sizePt(), LEADING);
    }

    private ShapedText shape(TextElement element, String text) {
        return shaper.shape(styles.text(element, text));
    }

    private double sizePt(TextElement element) {
        return Math.max(scale * style.textStyle(element).sizePt(), leastPt(element));
    }

    private double leastPt(TextElement element) {
        boolean masthead = scale >= SMALLEST_SCALE_OF_MASTHEADS;
        return masthead ? Math.min(style.textStyle(element).sizePt(), LEAST_SIZE_PT) : 0;
    }
}
