package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.LineLength;
import io.github.bulletinkit.internal.text.lines.TextWidth;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.OfficeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line is a line of the printed page, and a paragraph takes one or more.
 *
 * <p>A text is recognised as wrapped if its cut lines (which do not end a sentence, or come before an unindented line)
 * reach about equally far, not further than lines of a page can, and almost no line reaches further. If every line is a
 * paragraph, lines have all lengths.
 *
 * <p>An indented line begins a paragraph. If all lines of a page begin in one column, the line before decides: it ended
 * a paragraph if the next word would have fitted at its end. An unindented line begins a paragraph only if the line
 * before is a heading or ends a sentence, well before the full line length.
 */
final class WrappedLines implements TextLayout {
    /** The longest line of a page: A4, with text of size 5 (10.5 pt) from edge to edge. */
    private static final double LONGEST_MEASURE = 60;

    /** The shortest line, that of a narrow column. */
    private static final double SHORTEST_MEASURE = 10;

    /** How much earlier than others a full line may end, or how much further it may reach, in em. */
    private static final double RAGGED = 3;

    /** The part of the cut lines that must be full; the others are headings and signatures. */
    private static final double FULL_PART = 0.6;

    /** The part of the lines that may reach further, such as lines of tables. */
    private static final double OVERLONG_PART = 0.02;

    /** Fewer lines may end equally far by chance. */
    private static final int ENOUGH_LINES = 3;

    /** So many lines in the middle or at the right of the page show that the extraction kept the layout. */
    private static final int ENOUGH_PLACED = 2;

    private static final double SLACK = 1;
    private static final double TOLERANCE = 0.25;
    private static final double SLACK_INSIDE_SENTENCE = 4;
    private static final double SLACK_AGAINST_INDENT = 2;

    /** How far the middles of centred lines may be apart, in columns, which Latin text makes narrower. */
    private static final double OFF_CENTRE = 1.5;

    /** How much wider than assumed a Latin letter or digit may be, in em, with its part of the gaps beside hanzi. */
    private static final double LATIN = 0.15;

    private static final double STRETCH = 0.4;

    /** The first line of a centred title is at least this part of the next. */
    private static final double LEAST_EVENNESS = 0.6;

    /** A title is broken before a name in 《》 or a quotation that does not fit, even after a short first line. */
    private static final double LEAST_EVENNESS_BEFORE_NAME = 0.25;

    /** Characters of a title may be larger than those of the text, so that fewer fit on a line. */
    private static final double LEAST_TITLE = 0.75;

    /** Titles may end with ？ or ！, but not so. */
    private static final Pattern END_OF_TEXT = Pattern.compile("[。；…]$");

    /** How much deeper than the label 附件： the other lines of a title begin. */
    private static final int HANGING = 2;

    /** A centred line that is less than this narrower than a full line begins no deeper than a paragraph. */
    private static final double WIDE = 6;

    /** Space beside a full-width mark, which includes its own blank. */
    private static final Pattern PLACING_SPACE = Pattern.compile(
            " ++(?=[" + Punctuation.POINTS + Punctuation.CLOSING + "])|(?<=[" + Punctuation.OPENING + "]) ++");

    private final Indents indents;
    private final LineLength length;

    private WrappedLines(Indents indents, LineLength length) {
        this.indents = indents;
        this.length = length;
    }

    /**
     * Recognises wrapped text.
     *
     * @param texts the lines of each article
     */
    static Optional<WrappedLines> recognise(List<List<Line>> texts, Indents indents) {
        List<Double> all = new ArrayList<>();
        List<Double> cut = new ArrayList<>();
        boolean indentsTell = false;
        for (List<Line> text : texts) {
            for (int i = 0; i < text.size(); i++) {
                Line line = text.get(i);
                if (LineShape.isCaption(line.text()) || LineShape.isRowOfNumbers(line.text())) {
                    continue;
                }
                double reach = LineLength.reach(line, indents.startOf(line) == Indents.Start.INDENTED);
                all.add(reach);
                Indents.Start next = i + 1 < text.size() ? indents.startOf(text.get(i + 1)) : Indents.Start.INDENTED;
                boolean open = next == Indents.Start.UNKNOWN && !LineJoin.endsSentence(line.text());
                boolean flush = next == Indents.Start.FLUSH && indents.fromEdge(text.get(i + 1)) <= 0;
                if (open || flush) {
                    cut.add(reach);
                    indentsTell |= flush;
                }
            }
        }
        boolean placed =
                texts.stream().flatMap(List::stream).filter(indents::isFarIn).count() >= ENOUGH_PLACED;
        if (cut.size() < ENOUGH_LINES && !indentsTell && !placed) {
            return Optional.empty();
        }
        double reach = cut.size() < ENOUGH_LINES && placed ? longest(all) : median(cut);
        boolean usual = reach >= SHORTEST_MEASURE && reach <= LONGEST_MEASURE;
        boolean full =
                cut.size() < ENOUGH_LINES || count(cut, reach - RAGGED, reach + RAGGED) >= FULL_PART * cut.size();
        boolean within = all.size() - count(all, 0, reach + RAGGED) <= OVERLONG_PART * all.size();
        return usual && full && within
                ? Optional.of(new WrappedLines(indents, new LineLength(reach)))
                : Optional.empty();
    }

    private static double longest(List<Double> values) {
        return values.stream().max(Double::compare).orElse(0.0);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    private static long count(List<Double> values, double from, double to) {
        return values.stream().filter(value -> value >= from && value <= to).count();
    }

    @Override
    public Step step(String open, Line before, Line line) {
        if (!begins(open, before, line)) {
            return line.page() == before.page() ? Step.CONTINUES : Step.CONTINUES_CUT;
        }
        return LineJoin.mustGoOn(open, line.text()) ? Step.CONTINUES_CUT : Step.BEGINS;
    }

    private boolean begins(String open, Line before, Line line) {
        if (SourceLine.isLabelled(open)
                || isRowApart(open, before, line)
                || isNextItem(open, line)
                || (SourceLine.isLabelled(line.text()) && LineJoin.endsSentence(open))
                || (AttachmentLabel.begins(line.text()) && LineJoin.endsSentence(open))
                || beginsSignOff(open, before, line)) {
            return true;
        }
        if (goesOnFull(open, before, line) || goesOnHanging(open, before, line) || goesOnNextPage(open, before, line)) {
            return false;
        }
        if (line.page() != before.page() && isItem(open, before) && startOf(line) != Indents.Start.INDENTED) {
            return !LineJoin.mustGoOn(open, line.text());
        }
        if (LineShape.isCaption(open) || LineShape.isCaption(line.text())) {
            return isCaptionApart(open, before, line);
        }
        return switch (startOf(line)) {
            case INDENTED -> !goesOnCentred(open, before, line);
            case FLUSH ->
                LineShape.isSalutation(line.text())
                        || AttachmentLabel.begins(line.text())
                        || (indents.fromEdge(line) > 0 && isWideAndCentred(line) && LineJoin.endsSentence(open))
                        || (LineJoin.endsSentence(open) && isFullTitle(line))
                        || (leavesRoom(before, line, SLACK_AGAINST_INDENT)
                                && (LineJoin.mayEndParagraph(open) || AttachmentLabel.begins(open)));
            case UNKNOWN -> endsInOneColumn(open, before, line);
        };
    }

    /** Whether a row of a table ends before a line, or one begins with it. */
    private static boolean isRowApart(String open, Line before, Line line) {
        return LineShape.isRowOfNumbers(line.text())
                ? LineShape.isRowOfNumbers(before.text())
                        || LineShape.isHeader(before.text(), line.text())
                        || LineJoin.endsSentence(open)
                : LineShape.isRowOfNumbers(open);
    }

    /** Whether a sign-off begins a page. Without a date, only after a list of attachments. */
    private boolean beginsSignOff(String open, Line before, Line line) {
        return line.page() != before.page()
                && (indents.isSignOff(line) || (isItem(open, before) && OfficeName.isLike(line.text())));
    }

    /** Whether a line begins a page and goes on with the title of an attachment: no text is below it that it is the title of. */
    private boolean goesOnNextPage(String open, Line before, Line line) {
        return line.page() != before.page()
                && isItem(open, before)
                && !LineJoin.endsSentence(open)
                && !LineJoin.endsSentence(line.text())
                && !LineShape.isNumbered(line.text())
                && !LineShape.isBelowTitle(line.text())
                && indents.isBeforeEndOfList(line, itemNumber(open) + 1);
    }

    /** Whether a line is the next item of a list of attachments, which may begin a page. */
    private static boolean isNextItem(String open, Line line) {
        return itemNumber(open) > 0
                && LineShape.itemNumber(line.text()) == itemNumber(open) + 1
                && !LineJoin.endsSentence(open);
    }

    private static int itemNumber(String open) {
        return LineShape.itemNumber(
                AttachmentLabel.begins(open) ? AttachmentLabel.of(open).title() : open);
    }

    /** Whether a caption ends before a line, or a line that looks like a caption begins one. */
    private boolean isCaptionApart(String open, Line before, Line line) {
        if (LineShape.isCaption(line.text())) {
            return LineShape.isCaption(open)
                    || startOf(line) == Indents.Start.INDENTED
                    || (LineJoin.endsSentence(open) && line.number() > before.number() + 1);
        }
        return !goesOnBelowPicture(before, line)
                && (startOf(line) != Indents.Start.INDENTED || !goesOnCentred(open, before, line));
    }

    /** Whether a line goes on with a caption that is as narrow as its picture: right below it, with the same middle. */
    private boolean goesOnBelowPicture(Line before, Line line) {
        double shift = (TextWidth.of(before.text()) - TextWidth.of(line.text())) / 2;
        return line.page() == before.page()
                && line.number() == before.number() + 1
                && shift >= 0
                && Math.abs((line.indent() - before.indent()) / indents.columnsPerEm() - shift) <= OFF_CENTRE
                && !indents.isBeforeFlush(line)
                && !LineShape.isPair(line.text())
                && LineShape.cells(line.text(), true).length == 0
                && !LineJoin.endsSentence(line.text())
                && !LineShape.isBelowTitle(line.text())
                && !LineShape.isNumbered(line.text());
    }

    /** Whether a line at the left edge is a title as wide as the page: it ends no sentence, but the next line is indented. */
    private boolean isFullTitle(Line line) {
        return TextWidth.of(line.text()) > LEAST_TITLE * length.em()
                && !LineJoin.endsSentence(line.text())
                && indents.isBeforeIndented(line);
    }

    /** Whether a line as wide as the page goes on with a title whose first line is centred, and much shorter. */
    private boolean goesOnFull(String open, Line before, Line line) {
        return line.page() == before.page()
                && line.number() == before.number() + 1
                && indents.isDeep(before)
                && indents.fromEdge(line) <= 1
                && Math.abs(offCentre(before)) <= WIDE
                && isFullTitle(line)
                && !LineJoin.endsSentence(open)
                && !LineShape.isBelowTitle(open)
                && !LineShape.isBelowTitle(line.text())
                && !LineShape.isNumbered(line.text());
    }

    /**
     * Whether a line is the next one of a centred title or caption: the two lines have the same middle, are no other lines by
     * their form, would not fit on one line, and the first is not much shorter.
     */
    private boolean goesOnCentred(String open, Line before, Line line) {
        double first = TextWidth.of(before.text());
        double second = TextWidth.of(line.text());
        double shift = (first - second) / 2;
        boolean centred = before.page() == line.page()
                && (indents.isDeep(before) || isWideAndCentred(before))
                && (indents.isDeep(line) || (isWideAndCentred(line) && !LineJoin.endsSentence(line.text())))
                && Math.abs((line.indent() - before.indent()) / indents.columnsPerEm() - shift)
                        <= OFF_CENTRE + STRETCH * Math.abs(shift);
        boolean adjacent = line.number() == before.number() + 1;
        double evenness = LineJoin.isOpened(line.text()) ? LEAST_EVENNESS_BEFORE_NAME : LEAST_EVENNESS;
        return centred
                && !isItem(open, before)
                && TextWidth.of(open) + second > (adjacent ? LEAST_TITLE * length.em() : length.em() - SLACK)
                && !END_OF_TEXT.matcher(line.text()).find()
                && (first >= evenness * second || LineJoin.mustGoOn(open, line.text()))
                && !LineJoin.endsSentence(open)
                && !LineShape.isBelowTitle(line.text())
                && !LineShape.isNumbered(line.text());
    }

    private boolean isWideAndCentred(Line line) {
        double width = TextWidth.of(line.text());
        double offCentre = offCentre(line);
        double latin = LATIN * TextWidth.narrow(line.text());
        return width > length.em() - WIDE
                && offCentre <= OFF_CENTRE
                && offCentre >= -OFF_CENTRE - latin
                && !indents.isBeforeFlush(line);
    }

    /** How much further a line is from the left edge than from the right one, twice. */
    private double offCentre(Line line) {
        return 2 * indents.fromEdge(line) + TextWidth.of(line.text()) - length.em();
    }

    /**
     * Whether a line goes on with the title of an attachment, below its text and not below its number. It may be centred by
     * chance, but then no blank line is above it.
     */
    private boolean goesOnHanging(String open, Line before, Line line) {
        boolean label = AttachmentLabel.begins(before.text());
        boolean deeper = startOf(before) != Indents.Start.INDENTED && line.indent() > before.indent();
        boolean item = isItem(open, before) || (LineShape.isNumbered(open) && deeper && line.page() == before.page());
        boolean hanging = (indents.isDeep(line) || deeper)
                && indents.fromEdge(line) >= indents.fromEdge(before) + (label ? HANGING : 0)
                && (Math.abs(offCentre(line)) > WIDE || line.number() == before.number() + 1);
        return item
                && hanging
                && !LineJoin.endsSentence(open)
                && !LineShape.isNumbered(line.text())
                && !LineShape.isBelowTitle(line.text());
    }

    private boolean isItem(String open, Line before) {
        return AttachmentLabel.begins(open)
                ? !AttachmentLabel.of(open).title().isEmpty()
                : LineShape.isNumbered(open) && indents.isDeep(before);
    }

    /**
     * Whether a paragraph ends on a page with one column. At the end of a page, a paragraph with a full last line may
     * end or be cut there; after a semicolon it is probably cut.
     */
    private boolean endsInOneColumn(String open, Line before, Line line) {
        if (leavesRoom(before, line, LineJoin.mayEndParagraph(open) ? SLACK : SLACK_INSIDE_SENTENCE)) {
            return true;
        }
        boolean pageEnds = line.page() != before.page() && indents.hasIndents();
        return pageEnds && LineJoin.endsSentence(open) && !open.endsWith("；") && isShort(before);
    }

    /** Whether a line ends before the full length, even by a little. */
    private boolean isShort(Line line) {
        boolean indented = startOf(line) == Indents.Start.INDENTED;
        return LineLength.reach(line, indented) < length.em() - TOLERANCE;
    }

    private boolean leavesRoom(Line before, Line line, double slack) {
        boolean indented = startOf(before) == Indents.Start.INDENTED;
        return length.leavesRoom(LineLength.reach(before, indented), line, slack);
    }

    /** If all lines of a page begin in one column, it is the left edge if one line is too long to be indented. */
    private Indents.Start startOf(Line line) {
        if (indents.isPageDeep(line)) {
            return Indents.Start.INDENTED;
        }
        Indents.Start start = indents.startOf(line);
        boolean tooLong = start == Indents.Start.UNKNOWN && indents.widestBeside(line) > length.em() - SLACK;
        return tooLong ? Indents.Start.FLUSH : start;
    }

    @Override
    public Line closed(Line line) {
        return line.withText(PLACING_SPACE.matcher(line.text()).replaceAll("").replaceAll(" {2,}", " "));
    }

    @Override
    public boolean indents(Line first) {
        return indents.startOf(first) != Indents.Start.FLUSH;
    }

    @Override
    public boolean isCentred(TextLine line) {
        boolean wide = isWideAndCentred(line.first()) && !LineJoin.endsSentence(line.text());
        return wide || (indents.isDeep(line.first()) && offCentre(line.first()) <= WIDE);
    }

    @Override
    public boolean isWrapped() {
        return true;
    }
}
