package io.github.bulletinkit.internal.editorial;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lone lower-case English word that joins hanzi: 大数据 and 人工智能. Only the words of English grammar are looked for.
 * Nouns such as app, token and vlog are borrowed as they stand, and no list would tell them from those left over.
 */
public final class ForeignWords {
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "but",
            "nor",
            "the",
            "an",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "without",
            "from",
            "into",
            "onto",
            "about",
            "between",
            "among",
            "through",
            "during",
            "within",
            "against",
            "under",
            "over",
            "as",
            "if",
            "than",
            "then",
            "that",
            "this",
            "these",
            "those",
            "which",
            "who",
            "whose",
            "what",
            "when",
            "where",
            "why",
            "how",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "shall",
            "should",
            "can",
            "could",
            "may",
            "might",
            "must",
            "not",
            "it",
            "its",
            "he",
            "she",
            "they",
            "them",
            "their",
            "we",
            "our",
            "you",
            "your",
            "his",
            "her",
            "also",
            "only",
            "very",
            "such",
            "some",
            "any",
            "each",
            "every",
            "both",
            "either",
            "neither",
            "because",
            "while",
            "although",
            "however",
            "therefore");

    private ForeignWords() {}

    /**
     * The first such word of a text.
     *
     * @param text the text
     * @return the remark, if there is such a word
     */
    public static List<Remark> in(String text) {
        // A digit, a hyphen or a stop is of one word, name or address with the letters beside it.
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Script.isHalfWidth(text.charAt(end))) {
                end++;
            }
            if (end > start && isForeign(text, start, end)) {
                String word = text.substring(start, end);
                return List.of(new Remark(
                        "text.foreign-word", Map.of("word", word, "place", Excerpt.around(text, start, end))));
            }
            start = end + 1;
        }
        return List.of();
    }

    private static boolean isForeign(String text, int start, int end) {
        int before = Script.before(text, Script.beforeSpaces(text, start));
        int after = Script.at(text, Script.afterSpaces(text, end));
        return isOfSentence(before)
                && isOfSentence(after)
                && (Script.isHanzi(before) || Script.isHanzi(after))
                && WORDS.contains(text.substring(start, end));
    }

    private static boolean isOfSentence(int c) {
        return Script.isHanzi(c) || Script.isPointMark(c);
    }
}
