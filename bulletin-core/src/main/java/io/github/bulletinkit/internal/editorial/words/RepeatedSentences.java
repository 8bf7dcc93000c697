package io.github.bulletinkit.internal.editorial.words;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds sentences that are twice in a text, and clauses that follow themselves. Short ones may be meant. */
final class RepeatedSentences {
    private static final int SHORTEST_SENTENCE = 10;
    private static final int SHORTEST_CLAUSE = 6;

    private static final Pattern SENTENCE_ENDS = Pattern.compile(Punctuation.anyOf(Punctuation.SENTENCE_ENDS));
    private static final Pattern CLAUSE_ENDS = Pattern.compile(Punctuation.anyOf(Punctuation.CLAUSE_ENDS));
    private static final Pattern AROUND =
            Pattern.compile("^[" + Spaces.ANY + Pattern.quote(Punctuation.OPENING + Punctuation.CLOSING) + "]+");

    private RepeatedSentences() {}

    static List<Remark> in(String text) {
        Remarks remarks = Remarks.quoting("sentence");
        Set<String> seen = new HashSet<>();
        for (String part : SENTENCE_ENDS.split(text, -1)) {
            String sentence = AROUND.matcher(part).replaceFirst("");
            if (sentence.length() >= SHORTEST_SENTENCE && !seen.add(sentence)) {
                remarks.add("text.repeated/sentence", Map.of("sentence", sentence));
            }
            addClauses(remarks, sentence);
        }
        return remarks.all();
    }

    private static void addClauses(Remarks remarks, String sentence) {
        String before = "";
        for (String clause : CLAUSE_ENDS.split(sentence, -1)) {
            if (clause.length() >= SHORTEST_CLAUSE && clause.equals(before)) {
                remarks.add("text.repeated/sentence", Map.of("sentence", clause));
            }
            before = clause;
        }
    }
}
