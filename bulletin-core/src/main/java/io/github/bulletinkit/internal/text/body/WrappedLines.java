package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.LineLength;
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

    private static final double SLACK = 1;
    private static final double TOLERANCE = 0.25;
    private static final double SLACK_INSIDE_SENTENCE = 4;
    private static final double SLACK_AGAINST_INDENT = 2;

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
                double reach = LineLength.reach(line, indents.startOf(line) == Indents.Start.INDENTED);
                all.add(reach);
                Indents.Start next = i + 1 < text.size() ? indents.startOf(text.get(i + 1)) : Indents.Start.INDENTED;
                boolean open = next == Indents.Start.UNKNOWN && !LineJoin.endsSentence(line.text());
                if (open || next == Indents.Start.FLUSH) {
                    cut.add(reach);
                    indentsTell |= next == Indents.Start.FLUSH;
                }
            }
        }
        if (cut.size() < ENOUGH_LINES && !indentsTell) {
            return Optional.empty();
        }
        double reach = median(cut);
        boolean usual = reach >= SHORTEST_MEASURE && reach <= LONGEST_MEASURE;
        boolean full = count(cut, reach - RAGGED, reach + RAGGED) >= FULL_PART * cut.size();
        boolean within = all.size() - count(all, 0, reach + RAGGED) <= OVERLONG_PART * all.size();
        return usual && full && within
                ? Optional.of(new WrappedLines(indents, new LineLength(reach)))
                : Optional.empty();
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
        return switch (startOf(line)) {
            case INDENTED -> true;
            case FLUSH -> leavesRoom(before, line, SLACK_AGAINST_INDENT) && LineJoin.mayEndParagraph(open);
            case UNKNOWN -> endsInOneColumn(open, before, line);
        };
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
    public boolean isWrapped() {
        return true;
    }
}
