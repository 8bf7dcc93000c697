package io.github.bulletinkit.internal.editorial.words;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds sentences that are twice in a text, and clauses that follow themselves. Short ones may be meant. */
final class RepeatedSentences {
    private static final int SHORTEST_SENTENCE = 10;
    private static final int SHORTEST_CLAUSE = 6;

    private final String text;
    private final Remarks remarks = Remarks.quoting("sentence");
    private final Set<String> seen = new HashSet<>();

    private RepeatedSentences(String text) {
        this.text = text;
    }

    static List<Remark> in(String text) {
        RepeatedSentences sentences = new RepeatedSentences(text);
        for (int start = 0; start < text.length(); ) {
            int end = endOfPart(text, start, text.length(), Punctuation.SENTENCE_ENDS);
            sentences.read(start, end);
            start = end + 1;
        }
        return sentences.remarks.all();
    }

    private void read(int from, int end) {
        int start = from;
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        if (end - start >= SHORTEST_SENTENCE) {
            String sentence = text.substring(start, end);
            if (!seen.add(sentence)) {
                report(sentence);
            }
        }
        readClauses(start, end);
    }

    private void readClauses(int from, int to) {
        int before = from;
        int lengthBefore = 0;
        for (int start = from; start < to; ) {
            int end = endOfPart(text, start, to, Punctuation.CLAUSE_ENDS);
            int length = end - start;
            if (length >= SHORTEST_CLAUSE
                    && length == lengthBefore
                    && text.regionMatches(before, text, start, length)) {
                report(text.substring(start, end));
            }
            before = start;
            lengthBefore = length;
            start = end + 1;
        }
    }

    private void report(String sentence) {
        remarks.add("text.repeated/sentence", Map.of("sentence", sentence));
    }

    private static int endOfPart(String text, int from, int to, String marks) {
        int end = from;
        while (end < to && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isAround(char c) {
        return Spaces.isSpace(c) || Punctuation.isOpening(c) || Punctuation.isClosing(c);
    }
}
