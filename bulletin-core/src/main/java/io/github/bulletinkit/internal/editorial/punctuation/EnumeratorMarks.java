package io.github.bulletinkit.internal.editorial.punctuation;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds wrong marks after the enumerators that begin a text, a sentence or one of its parts (GB/T 15834-2011, annex B.3): a
 * hanzi numeral has 、, an Arabic one a stop, one in brackets nothing, 第一 and 首先 a comma. Not enumerators are the
 * numbers of a series: （一）、（二）项, 1、2号线, 第一、第二产业.
 */
public final class EnumeratorMarks {
    private static final String FIRST = "0123456789一二三四五六七八九十（(第其首";
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

    /** Named by the right form: of each, the group n is what stays. */
    private static final Pattern WRONG = Pattern.compile(String.join(
            "|",
            "(?<stop>\\d{1,2})[.．]?、(?=\\h*[^\\d\\h一二三四五六七八九十百千万])",
            "(?<comma>" + NUMERAL + ")[.．](?=\\h*[^\\d\\h一二三四五六七八九十百千万\\w])",
            "(?<nothing>[（(](?:" + NUMERAL + "|\\d{1,2})[）)])[、.．，](?=\\h*[^（(\\h])",
            "(?<brackets>\\d{1,2})\\)(?=\\h*[^\\d\\h])",
            "(?<pause>第" + NUMERAL + "|其" + NUMERAL + "|首先|其次)、(?=\\h*[^\\d\\h一二三四五六七八九十第其再最末])"));

    private EnumeratorMarks() {}

    public static List<Remark> in(String text) {
        Remarks remarks = Remarks.quoting("found", "expected", "place");
        wrongIn(text)
                .forEach(found -> remarks.add(
                        "enumeration.mark",
                        Map.of(
                                "found", found.group(),
                                "expected", expected(found),
                                "place", Excerpt.around(text, found.start(), found.end()))));
        return remarks.all();
    }

    /** The places of the enumerators with a wrong mark, of which no other rule reports the mark. */
    static BitSet placesIn(String text) {
        BitSet places = new BitSet();
        wrongIn(text).forEach(found -> places.set(found.start(), found.end()));
        return places;
    }

    private static List<MatchResult> wrongIn(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = WRONG.matcher(text);
        for (int start = 0; start < text.length(); start++) {
            if (begins(text, start)
                    && FIRST.indexOf(text.charAt(start)) >= 0
                    && matcher.region(start, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }

    private static boolean begins(String text, int start) {
        int before = Script.before(text, Script.beforeSpaces(text, start));
        return before == Script.NONE || Marks.OF_SENTENCES.indexOf(before) >= 0 || Punctuation.isOpening(before);
    }

    private static String expected(MatchResult found) {
        Matcher again = WRONG.matcher(found.group() + "。");
        return again.lookingAt() ? expected(again) : found.group();
    }

    private static String expected(Matcher found) {
        if (found.group("stop") != null) {
            return found.group("stop") + ".";
        } else if (found.group("comma") != null) {
            return found.group("comma") + "、";
        } else if (found.group("nothing") != null) {
            return found.group("nothing").replace('(', '（').replace(')', '）');
        } else if (found.group("brackets") != null) {
            return "（" + found.group("brackets") + "）";
        }
        return found.group("pause") + "，";
    }
}
