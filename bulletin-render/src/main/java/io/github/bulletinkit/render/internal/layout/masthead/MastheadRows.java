package io.github.bulletinkit.render.internal.layout.masthead;

import static io.github.bulletinkit.render.style.TextElement.MASTHEAD_LINE;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.style.MastheadTemplate;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Arranges number, issuers and date below the title, as the {@link MastheadTemplate} of the style says. If issuers do not
 * fit on one line, each name begins a line, without the mark after it, and a date at the right is beside the last name
 * (like the number beside the last signer: GB/T 9704-2012, 7.2.5). The word after the issuers, such as 编发, is never
 * parted from the last name.
 */
final class MastheadRows {
    private static final double LEADING = 1.5;

    /** The smallest distance between two texts on one line. */
    private static final double LEAST_DISTANCE_EM = 1;

    /** The indent of the other lines of a name, so that they do not look like another name. */
    private static final double HANGING_INDENT_EM = 1;

    /** The most lines of a name beside the date, and the smallest room for it there. */
    private static final int MOST_LINES_BESIDE_DATE = 2;

    private static final double LEAST_BESIDE_DATE_EM = 6;

    /** The smallest size of a {@link MastheadTemplate#SINGLE_LINE}, relative to its usual size. */
    private static final double LEAST_SINGLE_LINE = 0.75;

    private final PageStyle style;
    private final MastheadText text;
    private final double roomEm;
    private final String number;
    private final String signatory;
    private final String period;
    private final String issuers;
    private final String afterIssuers;
    private final String date;

    MastheadRows(PageStyle style, MastheadText text, PrintedWords words, Masthead masthead) {
        this.style = style;
        this.text = text;
        this.roomEm = style.measurePt() / text.sizePt(MASTHEAD_LINE);
        this.number = words.number(masthead);
        this.signatory = words.signatory(masthead);
        this.period = words.period(masthead);
        this.issuers = words.issuers(masthead);
        this.afterIssuers = issuers.isEmpty() ? "" : words.ending(PrintedWord.ISSUER);
        this.date = words.date(masthead);
    }

    /** The two bands below the title; one may be empty. */
    List<MastheadBand> bands() {
        return switch (style.masthead().template()) {
            case NUMBER_CENTERED -> numberCentered();
            case SINGLE_LINE -> singleLinePt() > 0 ? singleLine() : numberCentered();
            case NUMBER_LEFT -> numberLeft();
            case ALL_CENTERED -> allCentered();
        };
    }

    private List<MastheadBand> numberCentered() {
        boolean beside = !signatory.isEmpty() && fitOnOneLine(number, signatory);
        List<MastheadLine> numbers = new ArrayList<>(plain(number, beside ? Alignment.LEFT : Alignment.CENTERED));
        List<MastheadLine> signed = plain(signatory, Alignment.RIGHT);
        numbers.addAll(beside ? signed : MastheadBand.below(numbers, signed));
        return bands(stack(numbers, plain(period, Alignment.CENTERED)), issuersAndDate());
    }

    /** Issuers between number and date are at equal distances from both. */
    private List<MastheadBand> singleLine() {
        double sizePt = singleLinePt();
        List<String> texts = ofSingleLine();
        List<MastheadLine> line = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ShapedText shaped = text.shape(MASTHEAD_LINE, texts.get(i));
            boolean middle = texts.size() == 3 && i == 1;
            Alignment alignment = i == 0 || middle ? Alignment.LEFT : Alignment.RIGHT;
            double freeEm = style.measurePt() / sizePt
                    - texts.stream().mapToDouble(this::width).sum();
            double indentEm = middle ? width(texts.get(0)) + freeEm / 2 : 0;
            MastheadText.lines(
                            MASTHEAD_LINE,
                            sizePt,
                            shaped,
                            new int[] {shaped.size()},
                            texts.size() == 1 ? Alignment.CENTERED : alignment)
                    .forEach(part -> line.add(part.indented(indentEm)));
        }
        return bands(stack(plain(period, Alignment.CENTERED), plain(signatory, Alignment.RIGHT)), line);
    }

    /** The size of the texts of a single line, 0 if it would be too small. */
    private double singleLinePt() {
        List<String> texts = ofSingleLine();
        double neededEm = texts.stream().mapToDouble(this::width).sum() + LEAST_DISTANCE_EM * (texts.size() - 1);
        double usualPt = text.sizePt(MASTHEAD_LINE);
        double fittingPt = Math.min(usualPt, style.measurePt() / Math.max(1, neededEm));
        double leastPt = Math.max(LEAST_SINGLE_LINE * usualPt, text.leastPt(MASTHEAD_LINE));
        return fittingPt >= leastPt ? fittingPt : 0;
    }

    private List<String> ofSingleLine() {
        return Stream.of(number, issuers, date).filter(part -> !part.isEmpty()).toList();
    }

    /** Issuers without room beside the number are above the date. */
    private List<MastheadBand> numberLeft() {
        List<MastheadLine> upper = new ArrayList<>(plain(number, Alignment.LEFT));
        List<MastheadLine> lower = new ArrayList<>();
        List<MastheadLine> names = names(roomEm - width(number) - LEAST_DISTANCE_EM, Alignment.RIGHT);
        boolean beside = names.stream().allMatch(line -> fitOnOneLine(width(number), line.widthEm()));
        (beside ? upper : lower).addAll(names);
        lower.addAll(MastheadBand.below(lower, opposite(signatory, date)));
        return bands(stack(upper, plain(period, Alignment.CENTERED)), lower);
    }

    private List<MastheadLine> opposite(String left, String right) {
        List<MastheadLine> lines = new ArrayList<>(plain(left, Alignment.LEFT));
        List<MastheadLine> others = plain(right, Alignment.RIGHT);
        lines.addAll(fitOnOneLine(left, right) ? others : MastheadBand.below(lines, others));
        return lines;
    }

    private List<MastheadBand> allCentered() {
        return bands(
                stack(
                        plain(number, Alignment.CENTERED),
                        plain(period, Alignment.CENTERED),
                        plain(signatory, Alignment.CENTERED),
                        names(roomEm, Alignment.CENTERED),
                        plain(date, Alignment.CENTERED)),
                List.of());
    }

    /** The issuers on one line if they have room, else each name on lines of its own. */
    private List<MastheadLine> names(double oneLineEm, Alignment alignment) {
        ShapedText together = text.shape(MASTHEAD_LINE, issuers);
        if (together.lineWidth() <= oneLineEm) {
            return lines(together, new int[] {together.size()}, alignment);
        }
        List<MastheadLine> lines = new ArrayList<>();
        for (Name name : names()) {
            lines.addAll(MastheadBand.below(lines, lines(name.whole(), name.ends(roomEm, roomEm), alignment)));
        }
        return lines;
    }

    private List<MastheadLine> issuersAndDate() {
        List<MastheadLine> dates = plain(date, Alignment.RIGHT);
        double dateEm = dates.isEmpty() ? 0 : dates.get(0).text().lineWidth() + LEAST_DISTANCE_EM;
        List<MastheadLine> lines = issuers(roomEm - dateEm);
        if (lines.isEmpty()) {
            return dates;
        }
        MastheadLine last = lines.get(lines.size() - 1);
        int row = last.widthEm() <= roomEm - dateEm ? last.row() : last.row() + 1;
        dates.forEach(line -> lines.add(line.inRow(row + line.row())));
        return lines;
    }

    private List<MastheadLine> issuers(double besideDateEm) {
        List<Name> names = width(issuers) <= besideDateEm ? List.of(new Name(issuers, "")) : names();
        List<MastheadLine> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            boolean last = i == names.size() - 1;
            int[] ends = last ? endsOfLast(name, besideDateEm) : hangingEnds(name, roomEm);
            for (MastheadLine line : lines(name.whole(), ends, Alignment.LEFT)) {
                double indent = line.row() == 0 ? 0 : HANGING_INDENT_EM;
                lines.add(line.inRow(lines.size()).indented(indent));
            }
        }
        return lines;
    }

    private List<Name> names() {
        String without = issuers.substring(0, issuers.length() - afterIssuers.length());
        List<String> names = IssuerNames.of(without);
        List<Name> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            all.add(new Name(names.get(i), i == names.size() - 1 ? afterIssuers : ""));
        }
        return all;
    }

    /** A name and the word after it, which is never parted from the end of the name. */
    private final class Name {
        private final ShapedText name;
        private final ShapedText whole;

        Name(String name, String word) {
            this.name = text.shape(MASTHEAD_LINE, name);
            this.whole = text.shape(MASTHEAD_LINE, name + word);
        }

        ShapedText whole() {
            return whole;
        }

        /** The name alone is broken, into lines that leave room for the word, unless that is too long. */
        int[] ends(double firstMeasureEm, double measureEm) {
            double wordEm = whole.lineWidth() - name.lineWidth();
            if (wordEm > measureEm / 2) {
                return text.ends(whole, firstMeasureEm, measureEm);
            }
            int[] ends = text.ends(name, firstMeasureEm - wordEm, measureEm - wordEm);
            ends[ends.length - 1] = whole.size();
            return ends;
        }
    }

    /** The last name leaves room for the date beside it if it then takes at most two lines. */
    private int[] endsOfLast(Name name, double besideDateEm) {
        if (name.whole().lineWidth() <= besideDateEm) {
            return new int[] {name.whole().size()};
        }
        if (besideDateEm >= LEAST_BESIDE_DATE_EM) {
            int[] beside = hangingEnds(name, besideDateEm);
            if (beside.length <= MOST_LINES_BESIDE_DATE) {
                return beside;
            }
        }
        return hangingEnds(name, roomEm);
    }

    private static int[] hangingEnds(Name name, double measureEm) {
        return name.ends(measureEm, measureEm - HANGING_INDENT_EM);
    }

    private boolean fitOnOneLine(String left, String right) {
        return fitOnOneLine(width(left), width(right));
    }

    private boolean fitOnOneLine(double leftEm, double rightEm) {
        return leftEm + LEAST_DISTANCE_EM + rightEm <= roomEm;
    }

    private double width(String part) {
        return text.widthEm(MASTHEAD_LINE, part);
    }

    private List<MastheadLine> plain(String part, Alignment alignment) {
        return text.plain(MASTHEAD_LINE, part, 1, alignment);
    }

    private List<MastheadLine> lines(ShapedText part, int[] ends, Alignment alignment) {
        return MastheadText.lines(MASTHEAD_LINE, text.sizePt(MASTHEAD_LINE), part, ends, alignment);
    }

    @SafeVarargs
    private static List<MastheadLine> stack(List<MastheadLine>... parts) {
        List<MastheadLine> lines = new ArrayList<>();
        for (List<MastheadLine> part : parts) {
            lines.addAll(MastheadBand.below(lines, part));
        }
        return lines;
    }

    private List<MastheadBand> bands(List<MastheadLine> upper, List<MastheadLine> lower) {
        double usualPt = style.textStyle(MASTHEAD_LINE).sizePt();
        return List.of(new MastheadBand(upper, usualPt, LEADING), new MastheadBand(lower, usualPt, LEADING));
    }
}
