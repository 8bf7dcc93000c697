package io.github.bulletinkit.internal.editorial.words;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a single lower-case English word among hanzi: 大数据 and 人工智能. In Chinese print a foreign word needs a note in
 * Chinese (Law on the Standard Spoken and Written Chinese Language, article 11), so it is probably left over from a
 * draft. Words with a capital are names or abbreviations; quoted or bracketed words are notes themselves.
 */
public final class ForeignWords {
    /** Shorter words may be units, except words of English grammar. */
    private static final int LONGER_THAN_UNITS = 3;

    private static final Set<String> SHORT_WORDS = words("an as at be by do he if in is it no of on or so to we");

    /** Words established in Chinese print, lower-case brands, and units. */
    private static final Set<String> ESTABLISHED = words(
            "http https ftp www app apps vlog blog token tokens emoji wifi bug bugs logo offer demo email mail web pdf "
                    + "ppt doc docx xls xlsx jpg png gif zip txt csv xml html css cookie cookies php java "
                    + "python linux android windows iphone ipad vivo oppo ofo bilibili adidas uber sin cos tan "
                    + "log lim max min mol bar lux rad var cal ton ppm ppb rpm bps kbps mbps gbps dpi ppi kwh "
                    + "mwh gwh kpa mpa mah mmol pixel etc esp bin");

    private ForeignWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    public static List<Remark> in(String text) {
        Remarks remarks = Remarks.quoting("word", "place");
        // Digits, hyphens and stops beside letters belong to the same word, name or address.
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Script.isHalfWidth(text.charAt(end))) {
                end++;
            }
            if (end > start && isForeign(text, start, end)) {
                String word = text.substring(start, end);
                remarks.add("text.foreign-word", Map.of("word", word, "place", Excerpt.around(text, start, end)));
            }
            start = end + 1;
        }
        return remarks.all();
    }

    private static boolean isForeign(String text, int start, int end) {
        int before = Script.before(text, Script.beforeSpaces(text, start));
        int after = Script.at(text, Script.afterSpaces(text, end));
        return isOfSentence(before)
                && isOfSentence(after)
                && (Hanzi.isHanzi(before) || Hanzi.isHanzi(after))
                && isLeftOver(text.substring(start, end));
    }

    private static boolean isLeftOver(String word) {
        return word.length() < LONGER_THAN_UNITS
                ? SHORT_WORDS.contains(word)
                : word.chars().allMatch(c -> 'a' <= c && c <= 'z') && !ESTABLISHED.contains(word);
    }

    private static boolean isOfSentence(int c) {
        return Hanzi.isHanzi(c) || Punctuation.isPoint(c);
    }
}
