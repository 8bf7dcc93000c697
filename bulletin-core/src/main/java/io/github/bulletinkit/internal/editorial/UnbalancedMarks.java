package io.github.bulletinkit.internal.editorial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Quotation marks, title marks and brackets that are not in pairs, or not in the right order. A half-width bracket or quote
 * may be the partner of a full-width one, for its width is another rule's matter; by itself it is not judged.
 *
 * <p>Not at fault are an apostrophe (it’s), inches and minutes after a digit, the bracket of an enumerator (1）), and the
 * quotation mark that opens a paragraph, is the only one in it and is not closed: a quotation of several paragraphs is
 * closed in the last one only (GB/T 15834-2011, 4.8.3.5).
 */
public final class UnbalancedMarks {
    private static final int QUOTES = Script.pairOfOpening('“');
    private static final int INNER_QUOTES = Script.pairOfOpening('‘');
    private static final int TITLE = Script.pairOfOpening('《');
    private static final int INNER_TITLE = Script.pairOfOpening('〈');
    private static final int BRACKETS = Script.pairOfOpening('（');

    private final String text;
    private final int start;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final int[] depth = new int[Script.pairs()];
    private final List<Deque<Opened>> passedOver = new ArrayList<>();
    private @Nullable Fault first;

    private UnbalancedMarks(String text) {
        this.text = text;
        start = Script.afterSpaces(text, 0);
        for (int pair = 0; pair < depth.length; pair++) {
            passedOver.add(new ArrayDeque<>());
        }
    }

    /**
     * The first mark of a text without its partner, or in the wrong order.
     *
     * @param text the text
     * @return the remark, if there is such a mark
     */
    public static List<Remark> in(String text) {
        UnbalancedMarks marks = new UnbalancedMarks(text);
        marks.read();
        Fault fault = marks.first;
        return fault == null ? List.of() : List.of(fault.remark(text));
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Script.isOpening(c)) {
                open(Script.pairOfOpening(c), i);
            } else if (Script.isClosing(c)) {
                close(Script.pairOfClosing(c), i);
            } else {
                readHalfWidth(c, i);
            }
        }
        opened.forEach(this::unclosed);
        passedOver.forEach(marks -> marks.forEach(this::unclosed));
    }

    private void readHalfWidth(char c, int at) {
        int before = Script.before(text, at);
        if (c == '(') {
            push(new Opened(BRACKETS, at, true, false));
        } else if (c == ')') {
            closeHalfWidth(at);
        } else if (c == '"' && !Script.isDigit(before)) {
            toggle(QUOTES, at);
        } else if (c == '\'' && !Script.isDigit(before) && !Script.isLatin(before)) {
            toggle(INNER_QUOTES, at);
        }
    }

    /** By itself it is judged only beside hanzi: elsewhere it may end a label or a smiley. */
    private void closeHalfWidth(int at) {
        if (isInnermost(BRACKETS)) {
            pop();
        } else if (depth[BRACKETS] == 0 && Script.endsChinese(Script.before(text, at))) {
            report(new Fault("unopened", BRACKETS, at));
        }
    }

    /** A half-width quote looks the same on both sides. */
    private void toggle(int pair, int at) {
        if (isInnermost(pair)) {
            pop();
        } else {
            push(new Opened(pair, at, true, false));
        }
    }

    private void open(int pair, int at) {
        boolean insideItsLike = (pair == QUOTES || pair == INNER_QUOTES || pair == TITLE) && isInnermost(pair);
        push(new Opened(pair, at, false, insideItsLike || isOutermostInner(pair, at)));
    }

    /** Single quotes that no others enclose, if it is hanzi that they quote or stand among. */
    private boolean isOutermostInner(int pair, int at) {
        return pair == INNER_QUOTES
                && opened.isEmpty()
                && (Script.isHanzi(Script.before(text, at)) || Script.isHanzi(Script.at(text, at + 1)));
    }

    private void close(int pair, int at) {
        if (isApostrophe(pair, at)) {
            return;
        }
        if (depth[pair] > 0) {
            closeInnermost(pair);
        } else if (!passedOver.get(pair).isEmpty()) {
            Opened crossed = passedOver.get(pair).pop();
            report(new Fault("crossed", pair, crossed.at()));
        } else if (!standsAlone(pair, at)) {
            report(new Fault("unopened", pair, at));
        }
    }

    private void closeInnermost(int pair) {
        Opened mark = pop();
        while (mark.pair() != pair) {
            if (!mark.halfWidth()) {
                passedOver.get(mark.pair()).push(mark);
            }
            mark = pop();
        }
        if (mark.misplaced()) {
            report(new Fault(pair == TITLE ? "titles" : "quotes", pair, mark.at()));
        }
    }

    private boolean isApostrophe(int pair, int at) {
        return pair == INNER_QUOTES
                && Script.isLatin(Script.before(text, at))
                && Script.isLatin(Script.at(text, at + 1));
    }

    /** Whether a closing mark without partner is right: what looks like one may be another sign. */
    private boolean standsAlone(int pair, int at) {
        int before = Script.before(text, at);
        if (pair == INNER_QUOTES) {
            return Script.isLatin(before) || Script.isDigit(before) || Script.isDigit(Script.at(text, at + 1));
        }
        return (pair == QUOTES && Script.isDigit(before)) || (pair == BRACKETS && endsEnumerator(at));
    }

    private boolean endsEnumerator(int bracket) {
        int start = bracket;
        while (start > 0 && bracket - start < 3 && Script.isDigit(text.charAt(start - 1))) {
            start--;
        }
        if (start == bracket && start > 0 && isLetterOrCircled(text.charAt(start - 1))) {
            start--;
        }
        int before = Script.before(text, start);
        return start < bracket && (before == Script.NONE || Script.isPointMark(before) || Script.isSpace(before));
    }

    private static boolean isLetterOrCircled(char c) {
        return Script.isLatin(c) || ('①' <= c && c <= '⑳');
    }

    private void unclosed(Opened mark) {
        if (!mark.halfWidth() && !opensParagraphOfQuotation(mark)) {
            report(new Fault("unclosed", mark.pair(), mark.at()));
        }
    }

    private boolean opensParagraphOfQuotation(Opened mark) {
        return mark.pair() == QUOTES
                && mark.at() == start
                && text.indexOf('“', mark.at() + 1) < 0
                && "。？！…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void report(Fault fault) {
        if (first == null || fault.at() < first.at()) {
            first = fault;
        }
    }

    private boolean isInnermost(int pair) {
        Opened mark = opened.peek();
        return mark != null && mark.pair() == pair;
    }

    private void push(Opened mark) {
        opened.push(mark);
        depth[mark.pair()]++;
    }

    private Opened pop() {
        Opened mark = opened.pop();
        depth[mark.pair()]--;
        return mark;
    }

    /**
     * A mark that was opened.
     *
     * @param misplaced whether it is of the wrong level, if it turns out to be closed
     */
    private record Opened(int pair, int at, boolean halfWidth, boolean misplaced) {}

    private record Fault(String wording, int pair, int at) {
        Remark remark(String text) {
            return new Remark(
                    "punctuation.unbalanced/" + wording,
                    Map.of(
                            "opening", Script.openingOf(pair),
                            "closing", Script.closingOf(pair),
                            "place", Excerpt.around(text, at, at + 1),
                            "clause", clause()));
        }

        private String clause() {
            if (pair == TITLE || pair == INNER_TITLE) {
                return "4.15";
            }
            return pair == QUOTES || pair == INNER_QUOTES ? "4.8" : "4.9";
        }
    }
}
