package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs of prose that end without the mark that ends a sentence (GB/T 15834-2011, 4.1). Correct without one are
 * a line that leads to a list, a table or a figure, a heading, a name or date, a line with a label (联系人：…), verse, a
 * paragraph in brackets, and an address of the web.
 */
final class ParagraphEnds {
    private static final String ENDS = Punctuation.inBothWidths(Punctuation.SENTENCE_ENDS + Punctuation.PART_ENDS)
            + "．｡."
            + Punctuation.DOUBLE_STOPS
            + Punctuation.DASHES
            + Punctuation.ELLIPSES;
    private static final String COMMAS = "，、,､";

    /** The marks inside prose; lines with none of them are headings, names or titles. */
    private static final String SENTENCES = Punctuation.SENTENCE_ENDS + "；";

    private static final String NOTE_ENDS = "]］*①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final Pattern NOTE_MARKS = Pattern.compile("(?:\\[\\d+]|［\\d+］|[①-⑳]|\\*)+$");
    private static final Pattern ADDRESS = Pattern.compile("(?=[^\\p{IsHan}]*[A-Za-z])[!-~]*[./@][!-~]+$");
    private static final Pattern LABEL = Pattern.compile("^[^，。；：]{1,8}(?<!指出|强调|要求|认为|表示|提出|指示|介绍|说|称)[：:].+");
    private static final Pattern ENUMERATOR = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\\d]{1,3}）|\\(\\d{1,2}\\)|\\d{1,2}[.．、）)]|[①-⑳]|第[一二三四五六七八九十百\\d]{1,4}[章节条篇]|附件|附[：:]|《|\\d{1,2}[:：]\\d{2})");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:通知|意见|方案|办法|规定|决定|公告|报告|规划|条例|名单|目录|清单|函|批复|纪要|细则|要点|计划|制度|标准|协议|情况|公报|通报|委员会|公司|办公室|中心|局|厅)$");

    private static final Pattern AMOUNT = Pattern.compile("\\p{IsHan}{2}\\h?[0-9０-９.]+\\h?[\\p{IsHan}%％]");
    private static final Pattern DATED = Pattern.compile("[年月日号期]$");

    /** The longest line with a comma that may be a heading. */
    private static final int LONGEST_HEADING = 24;

    /** The longest line without a mark that may be a title or a name. */
    private static final int LONGEST_TITLE = 45;

    private static final int SHORTEST_SENTENCE = 10;
    private static final int LONGEST_VERSE = 20;

    private final Body body;

    private ParagraphEnds(Body body) {
        this.body = body;
    }

    static List<MemberRemark> in(Content content) {
        return content.bodies()
                .flatMap(body -> new ParagraphEnds(body).remarks().stream())
                .toList();
    }

    private List<MemberRemark> remarks() {
        List<MemberRemark> remarks = new ArrayList<>();
        for (int i = 0; i < body.elements().size(); i++) {
            Element element = body.elements().get(i);
            if (element.isParagraph() && !leadsOn(body.at(i + 1))) {
                String text = shown(element.text());
                if (!endsInMark(text) && isProse(text, i)) {
                    remarks.add(remark(element, text));
                }
            }
        }
        return remarks;
    }

    private static MemberRemark remark(Element paragraph, String text) {
        boolean comma = endsInComma(text);
        return MemberRemark.of(
                paragraph.path(),
                comma ? "paragraph.ending/comma" : "paragraph.ending",
                Map.of(
                        "mark",
                        comma ? text.substring(text.length() - 1) : "",
                        "place",
                        Excerpt.around(text, text.length(), text.length())));
    }

    private static boolean leadsOn(@Nullable Element next) {
        return next != null && !next.isParagraph() && !next.isHeading();
    }

    /** The text without the marks of notes and spaces at its end. */
    private static String shown(String text) {
        String end = text.strip();
        boolean mayHaveNote = !end.isEmpty() && NOTE_ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
        return mayHaveNote ? NOTE_MARKS.matcher(end).replaceFirst("").strip() : end;
    }

    /** Whether a sentence ends here, also inside closing marks or before a last bracket. */
    private static boolean endsInMark(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        if (ENDS.indexOf(last) >= 0) {
            return true;
        }
        String inside = text.substring(0, text.length() - 1);
        if (last == ')' || (Punctuation.CLOSING_BRACKETS.indexOf(last) >= 0 && !isTitle(last))) {
            int opening = lastOpeningBracket(inside);
            return opening == 0
                    || endsInMark(inside)
                    || (opening > 0 && endsInMark(text.substring(0, opening).strip()));
        }
        return (Punctuation.isClosing(last) || last == '"') && endsInMark(inside);
    }

    private static boolean isTitle(char mark) {
        return PairedMark.ofClosing(mark)
                .filter(pair -> pair.kind() == PairedMark.Kind.TITLE)
                .isPresent();
    }

    private static int lastOpeningBracket(String text) {
        int at = text.length() - 1;
        while (at >= 0 && Punctuation.OPENING_BRACKETS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private static boolean endsInComma(String text) {
        return COMMAS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isProse(String text, int index) {
        if (!Script.isChinese(text) || ADDRESS.matcher(text).find() || isVerse(text, index)) {
            return false;
        }
        if (has(text, Punctuation.SENTENCE_ENDS)) {
            return true;
        }
        if (LABEL.matcher(text).find() || ENUMERATOR.matcher(text).find()) {
            return false;
        }
        if (has(text, SENTENCES) || endsInComma(text)) {
            return text.length() >= SHORTEST_SENTENCE;
        } else if (has(text, "，")) {
            return text.length() > (isHeadingAllowed(index) ? LONGEST_HEADING : SHORTEST_SENTENCE);
        }
        return (text.length() > LONGEST_TITLE || isLastWithAmount(text, index))
                && !DOCUMENT.matcher(text).find();
    }

    /** The last line below a paragraph is a name, a date, or unfinished prose: only prose has an amount (新建学校12所). */
    private boolean isLastWithAmount(String text, int index) {
        Element before = body.at(index - 1);
        return body.at(index + 1) == null
                && before != null
                && before.isParagraph()
                && endsInMark(shown(before.text()))
                && AMOUNT.matcher(text).find()
                && !DATED.matcher(text).find();
    }

    /** A paragraph that works as a heading has one below it. */
    private boolean isHeadingAllowed(int index) {
        Element next = body.at(index + 1);
        return next != null && next.isParagraph();
    }

    /** Whether the line is short and has a neighbour of the same length. */
    private boolean isVerse(String text, int index) {
        return text.length() <= LONGEST_VERSE
                && (isOfLength(body.at(index - 1), text.length()) || isOfLength(body.at(index + 1), text.length()));
    }

    private static boolean isOfLength(@Nullable Element element, int length) {
        return element != null
                && element.isParagraph()
                && Math.abs(element.text().strip().length() - length) <= 1;
    }

    private static boolean has(String text, String marks) {
        return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }
}
