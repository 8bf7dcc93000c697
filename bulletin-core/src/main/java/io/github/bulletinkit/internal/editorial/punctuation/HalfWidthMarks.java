package io.github.bulletinkit.internal.editorial.punctuation;

import static io.github.bulletinkit.internal.editorial.text.Script.NONE;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds half-width marks that should be full-width. A mark belongs to hanzi if it follows a hanzi or a mark that ends
 * Chinese text; a comma, semicolon or colon also if a hanzi follows it. Marks between letters and digits are correct:
 * 3.5, 10:30, U.S., a URL. A round bracket is checked together with its partner.
 */
public final class HalfWidthMarks {
    private static final Map<Character, String> FULL_WIDTH = Map.ofEntries(
            Map.entry(',', "，"),
            Map.entry('.', "。"),
            Map.entry(';', "；"),
            Map.entry(':', "："),
            Map.entry('?', "？"),
            Map.entry('!', "！"),
            Map.entry('(', "（"),
            Map.entry(')', "）"),
            Map.entry('"', "“”"),
            Map.entry('\'', "“”/‘’"),
            Map.entry('｡', "。"),
            Map.entry('､', "、"),
            Map.entry('｢', "「"),
            Map.entry('｣', "」"));

    /** What follows the full stop in the name of a file or a host. */
    private static final Set<String> NAME_ENDINGS = Set.of(
            "doc", "docx", "wps", "ofd", "pdf", "xls", "xlsx", "csv", "ppt", "pptx", "txt", "xml", "json", "html",
            "htm", "jpg", "jpeg", "png", "gif", "tif", "mp3", "mp4", "zip", "rar", "7z", "exe", "apk", "cn", "com",
            "net", "org", "gov", "edu", "中国", "公司", "网络", "政务", "公益");

    /** The source type in a bibliography after GB/T 7714, which uses half-width marks. */
    private static final Pattern REFERENCE = Pattern.compile("\\[(?:[JMDRNCSPGAZ]|[A-Z]{1,2}/[A-Z]{2})]");

    private static final Pattern LABEL = Pattern.compile("[A-Za-z]|\\d{1,2}(?:[-.]\\d{1,2})?");

    private final String text;

    private HalfWidthMarks(String text) {
        this.text = text;
    }

    public static List<Remark> in(String text) {
        if (!hasHalfWidthMark(text)
                || !Script.isChinese(text)
                || (text.indexOf('[') >= 0 && REFERENCE.matcher(text).find())) {
            return List.of();
        }
        HalfWidthMarks marks = new HalfWidthMarks(text);
        BitSet wrong = marks.wrongBrackets();
        BitSet ofEnumerators = text.indexOf('.') < 0 ? new BitSet() : EnumeratorMarks.placesIn(text);
        for (int at = 0; at < text.length(); at++) {
            if (marks.isWrong(at) && !ofEnumerators.get(at)) {
                wrong.set(at);
                at = marks.partnerOfQuote(at);
            }
        }
        Remarks remarks = Remarks.quoting("place");
        wrong.stream().forEach(at -> remarks.add("punctuation.halfwidth", marks.parameters(at)));
        return remarks.all();
    }

    private static boolean hasHalfWidthMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHalfWidthMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character has a full-width form, which no character from U+0080 up to U+FF60 has. */
    private static boolean isHalfWidthMark(char c) {
        return (c < 0x80 || c > 0xFF60) && FULL_WIDTH.containsKey(c);
    }

    private Map<String, Object> parameters(int at) {
        char mark = text.charAt(at);
        return Map.of(
                "mark", String.valueOf(mark),
                "expected", FULL_WIDTH.get(mark),
                "place", Excerpt.around(text, at, at + 1));
    }

    /** The place of the quote that closes what a wrong one opens, which is wrong too; the place itself for other marks. */
    private int partnerOfQuote(int at) {
        char quote = text.charAt(at);
        int partner = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
        return partner < 0 ? at : partner;
    }

    private boolean isWrong(int at) {
        if (!isHalfWidthMark(text.charAt(at))) {
            return false;
        }
        int before = Script.before(text, at);
        int after = Script.at(text, at + 1);
        return switch (text.charAt(at)) {
            case ',', ';', ':' -> Script.endsChinese(before) || (isOfLatin(before) && Script.beginsChinese(after));
            case '?', '!' -> Script.endsChinese(before);
            case '.' -> isWrongStop(before, after, at);
            case '"' -> Hanzi.isHanzi(before) || (Hanzi.isHanzi(after) && !Script.isDigit(before));
            case '\'' -> Hanzi.isHanzi(before) || (Hanzi.isHanzi(after) && !isOfLatin(before));
            case '｡', '､', '｢', '｣' -> true;
            default -> false;
        };
    }

    private static boolean isOfLatin(int c) {
        return Script.isLatin(c) || Script.isDigit(c) || isUnit(c);
    }

    private static boolean isUnit(int c) {
        return c == '%' || c == '‰' || c == '℃';
    }

    /** A stop after a letter may abbreviate, after a digit it may number a heading, beside others it is an ellipsis. */
    private boolean isWrongStop(int before, int after, int at) {
        boolean belongs = Script.endsChinese(before) || (isUnit(before) && (Hanzi.isHanzi(after) || after == NONE));
        return belongs && after != '.' && !NAME_ENDINGS.contains(wordAt(at + 1));
    }

    /** Returns the letters and digits, or the hanzi, at this place; at most 6. */
    private String wordAt(int start) {
        boolean hanzi = Hanzi.isHanzi(Script.at(text, start));
        int end = start;
        while (end - start < 6 && isOfWord(Script.at(text, end), hanzi)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isOfWord(int c, boolean hanzi) {
        return hanzi ? Hanzi.isHanzi(c) : Script.isLatin(c) || Script.isDigit(c);
    }

    /** Returns the places of the brackets that should be full-width, of a pair that of the first. */
    private BitSet wrongBrackets() {
        BitSet wrong = new BitSet(text.length());
        int hanzi = 0;
        Deque<Opened> opened = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                opened.push(new Opened(i, hanzi));
            } else if ((c == ')' || c == '）') && !opened.isEmpty()) {
                Opened open = opened.pop();
                markWrong(wrong, open, i, hanzi > open.hanziBefore());
            } else if (Hanzi.isHanzi(c) || Character.isSurrogate(c)) {
                hanzi++;
            }
        }
        opened.stream().map(Opened::at).filter(this::isWrongAlone).forEach(wrong::set);
        return wrong;
    }

    private void markWrong(BitSet wrong, Opened open, int close, boolean hanziInside) {
        boolean halfOpen = text.charAt(open.at()) == '(';
        boolean halfClose = text.charAt(close) == ')';
        if (halfOpen != halfClose) {
            wrong.set(halfOpen ? open.at() : close);
        } else if (halfOpen && (hanziInside || (isAmongHanzi(open.at(), close) && !isLabel(open.at(), close)))) {
            wrong.set(open.at());
        }
    }

    private boolean isAmongHanzi(int open, int close) {
        int after = Script.at(text, close + 1);
        return Script.endsChinese(Script.before(text, open))
                && (after == NONE || Script.endsChinese(after) || Script.beginsChinese(after));
    }

    /** Whether the brackets number an item, a clause or a formula: (1), (12), (2-1) or (a). */
    private boolean isLabel(int open, int close) {
        return LABEL.matcher(text).region(open + 1, close).matches();
    }

    private boolean isWrongAlone(int open) {
        return text.charAt(open) == '('
                && Hanzi.isHanzi(Script.before(text, open))
                && Hanzi.isHanzi(Script.at(text, open + 1));
    }

    private record Opened(int at, int hanziBefore) {}
}
