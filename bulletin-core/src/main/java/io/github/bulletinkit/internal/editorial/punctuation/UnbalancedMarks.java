package io.github.bulletinkit.internal.editorial.punctuation;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds quotation marks, title marks and brackets without a partner or in the wrong order. A half-width bracket or
 * quote may be the partner of a full-width one, because another rule checks the width; alone it is not reported.
 *
 * <p>Correct are an apostrophe (it’s), inches and minutes after a digit, the bracket of an enumerator (1）), and an
 * unclosed quotation mark that begins a paragraph and is the only one in it: a quotation of several paragraphs is
 * closed only in the last one (GB/T 15834-2011, 4.8.3.5).
 */
public final class UnbalancedMarks {
    /** The last mark of a paragraph whose quotation continues in the next. */
    private static final String QUOTATION_ENDS =
            Punctuation.SENTENCE_ENDS + Punctuation.PART_ENDS + Punctuation.ELLIPSES;

    /** The pairs that do not enclose their like directly. */
    private static final Set<PairedMark> LEVELLED =
            EnumSet.of(PairedMark.QUOTES, PairedMark.INNER_QUOTES, PairedMark.TITLE, PairedMark.INNER_TITLE);

    private final String text;
    private final int start;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final Map<PairedMark, Integer> depth = new EnumMap<>(PairedMark.class);
    private final Map<PairedMark, Deque<Opened>> passedOver = new EnumMap<>(PairedMark.class);
    private final List<UnmatchedMarks.Fault> faults = new ArrayList<>();

    private UnbalancedMarks(String text) {
        this.text = text;
        start = Script.afterSpaces(text, 0);
    }

    public static List<Remark> in(String text) {
        UnbalancedMarks marks = new UnbalancedMarks(text);
        marks.read();
        Remarks remarks = Remarks.listing("place");
        UnmatchedMarks.causes(marks.faults, text)
                .forEach(fault -> remarks.add(fault.message(), fault.parameters(text)));
        return remarks.all();
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Punctuation.isOpening(c)) {
                open(PairedMark.ofOpening(c).orElseThrow(), i);
            } else if (Punctuation.isClosing(c)) {
                close(PairedMark.ofClosing(c).orElseThrow(), i);
            } else {
                readHalfWidth(c, i);
            }
        }
        opened.forEach(this::unclosed);
        passedOver.values().forEach(marks -> marks.forEach(this::unclosed));
    }

    private void readHalfWidth(char c, int at) {
        switch (c) {
            case '(' -> push(new Opened(PairedMark.ROUND, at, true, false));
            case ')' -> closeHalfWidth(at);
            case '"' -> readHalfWidthQuote(PairedMark.QUOTES, at);
            case '\'' -> readHalfWidthQuote(PairedMark.INNER_QUOTES, at);
            default -> {}
        }
    }

    /** After a digit it is a sign of inches or minutes, and a single one after a letter is an apostrophe. */
    private void readHalfWidthQuote(PairedMark pair, int at) {
        int before = Script.before(text, at);
        if (!Script.isDigit(before) && (pair == PairedMark.QUOTES || !Script.isLatin(before))) {
            toggle(pair, at);
        }
    }

    /** A single bracket is reported only after hanzi: elsewhere it may end a label or a smiley. */
    private void closeHalfWidth(int at) {
        if (isInnermost(PairedMark.ROUND)) {
            pop();
        } else if (!isOpen(PairedMark.ROUND) && Script.endsChinese(Script.before(text, at))) {
            report("unopened", PairedMark.ROUND, at);
        }
    }

    /** A half-width quote looks the same on both sides. */
    private void toggle(PairedMark pair, int at) {
        if (isInnermost(pair)) {
            pop();
        } else {
            push(new Opened(pair, at, true, false));
        }
    }

    private void open(PairedMark pair, int at) {
        push(new Opened(pair, at, false, (LEVELLED.contains(pair) && isInnermost(pair)) || isOutermostInner(pair, at)));
    }

    /** Single quotes or title marks without others around them, if they are beside hanzi or enclose a title mark. */
    private boolean isOutermostInner(PairedMark pair, int at) {
        if (pair == PairedMark.INNER_TITLE) {
            int after = Script.at(text, at + 1);
            return !isOpen(PairedMark.TITLE) && (after == PairedMark.TITLE.opening() || Hanzi.isHanzi(after));
        }
        return pair == PairedMark.INNER_QUOTES
                && opened.isEmpty()
                && (Hanzi.isHanzi(Script.before(text, at)) || Hanzi.isHanzi(Script.at(text, at + 1)));
    }

    private void close(PairedMark pair, int at) {
        if (isApostrophe(pair, at)) {
            return;
        }
        if (isOpen(pair)) {
            closeInnermost(pair);
        } else if (!passedOver(pair).isEmpty()) {
            Opened crossed = passedOver(pair).pop();
            report("crossed", pair, crossed.at());
        } else if (!standsAlone(pair, at)) {
            report("unopened", pair, at);
        }
    }

    private void closeInnermost(PairedMark pair) {
        Opened mark = pop();
        while (mark.pair() != pair) {
            if (!mark.halfWidth()) {
                passedOver(mark.pair()).push(mark);
            }
            mark = pop();
        }
        if (mark.misplaced()) {
            report(pair.kind() == PairedMark.Kind.TITLE ? "titles" : "quotes", pair, mark.at());
        }
    }

    private boolean isApostrophe(PairedMark pair, int at) {
        return pair == PairedMark.INNER_QUOTES
                && Script.isLatin(Script.before(text, at))
                && Script.isLatin(Script.at(text, at + 1));
    }

    /** Whether a closing mark without partner is correct, because it may be another sign. */
    private boolean standsAlone(PairedMark pair, int at) {
        int before = Script.before(text, at);
        if (pair == PairedMark.INNER_QUOTES) {
            return Script.isLatin(before) || Script.isDigit(before) || Script.isDigit(Script.at(text, at + 1));
        }
        return (pair == PairedMark.QUOTES && Script.isDigit(before))
                || (pair == PairedMark.ROUND && endsEnumerator(at));
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
        return start < bracket && (before == Script.NONE || Punctuation.isPoint(before) || Spaces.isSpace(before));
    }

    private static boolean isLetterOrCircled(char c) {
        return Script.isLatin(c) || ('①' <= c && c <= '⑳');
    }

    private void unclosed(Opened mark) {
        if (!mark.halfWidth() && !opensParagraphOfQuotation(mark)) {
            report("unclosed", mark.pair(), mark.at());
        }
    }

    private boolean opensParagraphOfQuotation(Opened mark) {
        return mark.pair() == PairedMark.QUOTES
                && mark.at() == start
                && text.indexOf(mark.pair().opening(), mark.at() + 1) < 0
                && QUOTATION_ENDS.indexOf(lastInside()) >= 0;
    }

    /** The last character, or that before the marks that close at the end. */
    private int lastInside() {
        int end = Script.beforeSpaces(text, text.length());
        while (Punctuation.isClosing(Script.before(text, end))) {
            end--;
        }
        return Script.before(text, end);
    }

    private void report(String wording, PairedMark pair, int at) {
        faults.add(new UnmatchedMarks.Fault(wording, pair, at));
    }

    private boolean isOpen(PairedMark pair) {
        return depth.getOrDefault(pair, 0) > 0;
    }

    private Deque<Opened> passedOver(PairedMark pair) {
        return passedOver.computeIfAbsent(pair, key -> new ArrayDeque<>());
    }

    private boolean isInnermost(PairedMark pair) {
        Opened mark = opened.peek();
        return mark != null && mark.pair() == pair;
    }

    private void push(Opened mark) {
        opened.push(mark);
        depth.merge(mark.pair(), 1, Integer::sum);
    }

    private Opened pop() {
        Opened mark = opened.pop();
        depth.merge(mark.pair(), -1, Integer::sum);
        return mark;
    }

    /**
     * A mark that was opened.
     *
     * @param misplaced whether its level is wrong, once it is closed
     */
    private record Opened(PairedMark pair, int at, boolean halfWidth, boolean misplaced) {}
}
