package io.github.bulletinkit.internal.editorial.punctuation;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks that are doubled, or two marks where one is enough: side by side, or before and after a closing quotation mark.
 * Up to three ？ and ！ together, …… and —— are correct.
 */
public final class DoubledMarks {
    private static final int MOST_STACKED = 3;
    private static final int SHORTEST_ELLIPSIS = 3;
    private static final int LONGEST_ELLIPSIS = 6;

    private final String text;
    private boolean introduced;

    private DoubledMarks(String text) {
        this.text = text;
    }

    public static List<Remark> in(String text) {
        return new DoubledMarks(text).remarks();
    }

    private List<Remark> remarks() {
        Remarks remarks = Remarks.quoting("place");
        int start = 0;
        while (start < text.length()) {
            int end = endOfRun(start);
            String wording = wording(start, end);
            if (!wording.isEmpty()) {
                remarks.add(
                        wording,
                        Map.of("marks", text.substring(start, end), "place", Excerpt.around(text, start, end)));
            }
            start = end;
        }
        return remarks.all();
    }

    /** Returns the end of the run of marks that begins here, or of the one other character. */
    private int endOfRun(int start) {
        char c = text.charAt(start);
        int end = start + 1;
        if (Punctuation.isPoint(c)) {
            end = endOfPointMarks(end);
            int quotes = endOfClosingQuotes(end);
            int outside = endOfPointMarks(quotes);
            return outside > quotes ? outside : end;
        }
        while (isStop(c) && end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int endOfClosingQuotes(int start) {
        int end = start;
        while (end < text.length() && isClosingQuote(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfPointMarks(int start) {
        int end = start;
        while (end < text.length() && Punctuation.isPoint(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the message for a run of marks, empty if it is correct. */
    private String wording(int start, int end) {
        char c = text.charAt(start);
        if (isOpeningQuote(c)) {
            introduced = start > 0 && text.charAt(start - 1) == '：';
        }
        if (end - start == 1) {
            return "";
        } else if (isStop(c)) {
            return isEllipsis(start, end) ? "punctuation.doubled/ellipsis" : "";
        }
        String marks = text.substring(start, end);
        if (marks.chars().anyMatch(DoubledMarks::isClosingQuote)) {
            return !isQuotedItself(start) && isDoubledAcrossQuote(c, marks.charAt(marks.length() - 1))
                    ? "punctuation.doubled/quotation"
                    : "";
        } else if (marks.chars().allMatch(mark -> mark == '？' || mark == '！')) {
            return marks.length() > MOST_STACKED ? "punctuation.doubled/stacked" : "";
        } else if (marks.length() >= SHORTEST_ELLIPSIS && marks.chars().allMatch(mark -> mark == '。')) {
            return "punctuation.doubled/ellipsis";
        }
        return "punctuation.doubled";
    }

    /** Whether stops after hanzi are meant as an ellipsis; more of them are the leader of a table of contents. */
    private boolean isEllipsis(int start, int end) {
        int length = end - start;
        int after = Script.at(text, end);
        return SHORTEST_ELLIPSIS <= length
                && length <= LONGEST_ELLIPSIS
                && Script.endsChinese(Script.before(text, start))
                && (after == Script.NONE || Script.endsChinese(after) || Script.beginsChinese(after));
    }

    /**
     * After a full stop inside, no mark follows outside. After a question or exclamation mark inside, none follows if a
     * colon introduces the quotation; if it is part of a sentence, that sentence may need its own mark.
     */
    private boolean isDoubledAcrossQuote(char inside, char outside) {
        return switch (inside) {
            case '。' -> "。，、；".indexOf(outside) >= 0;
            case '，', '、', '；' -> true;
            case '？', '！' -> outside == '。' && introduced;
            default -> false;
        };
    }

    /** Whether the sentence is about the mark itself: “，”、“。”. */
    private boolean isQuotedItself(int mark) {
        return Punctuation.isOpening(Script.before(text, mark));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '．';
    }

    private static boolean isOpeningQuote(int c) {
        return Punctuation.isOpening(c) && isQuotation(PairedMark.ofOpening(c));
    }

    private static boolean isClosingQuote(int c) {
        return Punctuation.isClosing(c) && isQuotation(PairedMark.ofClosing(c));
    }

    private static boolean isQuotation(Optional<PairedMark> pair) {
        return pair.filter(mark -> mark.kind() == PairedMark.Kind.QUOTATION).isPresent();
    }
}
