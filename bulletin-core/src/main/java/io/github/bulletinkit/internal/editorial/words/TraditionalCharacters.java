package io.github.bulletinkit.internal.editorial.words;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.List;
import java.util.Map;

/**
 * Finds traditional characters among simplified ones. A text that is traditional throughout is right, and so is what quotation
 * marks, title marks or brackets enclose: it may be the title of a book or a note of the original form.
 */
public final class TraditionalCharacters {
    private static final TraditionalTable TABLE = TraditionalTable.INSTANCE;

    private static final int LONGEST_ENCLOSED = 100;

    /** Traditional text has characters, such as 里 and 后, that are the simplified forms of others. */
    private static final int OTHERS = 3;

    private final String text;
    private final Remarks remarks = Remarks.quoting("found", "expected", "place");

    private TraditionalCharacters(String text) {
        this.text = text;
    }

    public static List<Remark> in(String text) {
        TraditionalCharacters characters = new TraditionalCharacters(text);
        if (text.codePoints().anyMatch(TABLE::isTraditional) && !isTraditional(text, 0, text.length())) {
            characters.read();
        }
        return characters.remarks.all();
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (TABLE.isTraditional(c)) {
                remarks.add(
                        "text.traditional",
                        Map.of(
                                "found", text.substring(i, end),
                                "expected", TABLE.simplified(c),
                                "place", Excerpt.around(text, i, end)));
            } else if (Punctuation.isOpening(c)) {
                end = afterTraditional(c, end);
            }
            i = end;
        }
    }

    /** Where what a pair of marks encloses ends, if that is traditional; else where it begins. */
    private int afterTraditional(int opening, int start) {
        int closing = PairedMark.ofOpening(opening).orElseThrow().closing();
        int most = Math.min(text.length(), start + LONGEST_ENCLOSED);
        int close = start;
        while (close < most && text.charAt(close) != closing) {
            close++;
        }
        return close < most && isTraditional(text, start, close) ? close : start;
    }

    /** Whether a passage has several traditional characters, and many more of them than characters that may be simplified. */
    private static boolean isTraditional(String text, int start, int end) {
        int traditional = 0;
        int simplified = 0;
        for (int i = start; i < end; i++) {
            traditional += TABLE.isTraditional(text.charAt(i)) ? 1 : 0;
            simplified += TABLE.isSimplified(text.charAt(i)) ? 1 : 0;
        }
        return traditional > 1 && traditional > OTHERS * simplified;
    }
}
