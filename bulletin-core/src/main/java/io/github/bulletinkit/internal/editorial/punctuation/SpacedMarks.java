package io.github.bulletinkit.internal.editorial.punctuation;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.List;
import java.util.Map;

/**
 * Finds spaces before a full-width mark that belongs to what is before it, and after one that opens: 投产 。 and （ 见附件）.
 * Empty brackets, and those with the blanks of a date, are to be filled in by hand.
 */
public final class SpacedMarks {
    private static final String PARTS_OF_DATES = "年月日时分";
    private static final char APOSTROPHE = '’';

    private SpacedMarks() {}

    public static List<Remark> in(String text) {
        Remarks remarks = Remarks.quoting("place");
        int start = 0;
        while (start < text.length()) {
            int end = Script.afterSpaces(text, start);
            if (end > start && text.substring(start, end).chars().allMatch(Spaces::isOfLine)) {
                int before = Script.before(text, start);
                int after = Script.at(text, end);
                if (Punctuation.isOpening(before) && !followsClosely(after) && isWritten(after)) {
                    remarks.add("punctuation.spacing/after", place(text, start, end));
                } else if (followsClosely(after) && before != Script.NONE && !Punctuation.isOpening(before)) {
                    remarks.add("punctuation.spacing/before", place(text, start, end));
                }
            }
            start = end + 1;
        }
        return remarks.all();
    }

    /** Whether a mark is written without a space before it. */
    private static boolean followsClosely(int c) {
        return Punctuation.isPoint(c) || (Punctuation.isClosing(c) && c != APOSTROPHE);
    }

    /** Whether a character after an opening mark is text, not the end of a line or the blank of a date. */
    private static boolean isWritten(int c) {
        return c != Script.NONE && PARTS_OF_DATES.indexOf(c) < 0;
    }

    private static Map<String, Object> place(String text, int start, int end) {
        return Map.of("place", Excerpt.around(text, start, end));
    }
}
