package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The styles of enumerators in Chinese official prose, and how each differs from other styles and from other numbers.
 * If two fit, the first is taken.
 */
enum EnumeratorStyle {
    /** 第一，第二， */
    ORDINAL(Numerals.HANZI, "第", "", Marks.OF_CLAUSES),
    /** 其一，其二， */
    OF_THESE(Numerals.HANZI, "其", "", Marks.OF_CLAUSES),
    /** 第一条 第二条, followed by a space, at the beginning of paragraphs */
    ARTICLE(Numerals.HANZI, "第", "条", ""),
    /** 第一步，第二步， at the beginning of paragraphs */
    STEP(Numerals.HANZI, "第", "步", ""),
    /** 一是 二是 */
    IS(Numerals.HANZI, "", "是", Marks.ALL),
    /** 一要 二要 */
    MUST(Numerals.HANZI, "", "要", Marks.ALL),
    /** （一） （二） */
    HANZI_BRACKETS(Numerals.HANZI, "（(", "）)", Marks.OF_SENTENCES),
    /** 「一」 「二」 */
    HANZI_CORNERS(Numerals.HANZI, "「", "」", Marks.ALL),
    /** 一、 二、 */
    HANZI_COMMA(Numerals.HANZI, "", "、．.", Marks.OF_SENTENCES),
    /** （1） （2） */
    DIGIT_BRACKETS(Numerals.DIGITS, "（(", "）)", Marks.OF_SENTENCES),
    /** 「1」 「2」 */
    DIGIT_CORNERS(Numerals.DIGITS, "「", "」", Marks.ALL),
    /** 1. 2. and 1、 2、 */
    DIGIT_POINT(Numerals.DIGITS, "", ".．、", Marks.OF_SENTENCES),
    /** 1） 2） */
    DIGIT_HALF_BRACKET(Numerals.DIGITS, "", "）)", Marks.OF_SENTENCES),
    /** ① ② */
    CIRCLED(Numerals.CIRCLED, "", "", Marks.ALL),
    /** 首先 其次 再次 最后 */
    WORD(Numerals.WORDS, "", "", Marks.OF_SENTENCES);

    private static final Map<Numerals, List<EnumeratorStyle>> BY_NUMERALS =
            Arrays.stream(values()).collect(Collectors.groupingBy(EnumeratorStyle::numerals));

    private static final String CIRCLED_FIGURES = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final String HANZI_NUMERALS = "一二三四五六七八九十";

    private final Numerals numerals;
    private final String openings;
    private final String closings;
    private final String marksBefore;

    /**
     * Describes a style.
     *
     * @param openings one of these precedes the numeral; empty if nothing does
     * @param closings one of these follows it; empty if nothing does
     * @param marksBefore after one of these marks it is surely an enumerator
     */
    EnumeratorStyle(Numerals numerals, String openings, String closings, String marksBefore) {
        this.numerals = numerals;
        this.openings = openings;
        this.closings = closings;
        this.marksBefore = marksBefore;
    }

    /** Returns the style that fits the characters around a numeral. */
    static Optional<EnumeratorStyle> of(Numerals numerals, String text, int start, int end) {
        return BY_NUMERALS.getOrDefault(numerals, List.of()).stream()
                .filter(style -> style.fits(text, start, end))
                .findFirst();
    }

    private boolean fits(String text, int start, int end) {
        boolean needsMark = this == ORDINAL || this == OF_THESE; // else 第一批 would do
        return (!needsMark || isOneOf("，：、是,:", text, end))
                && (openings.isEmpty() || isOneOf(openings, text, start - 1))
                && (closings.isEmpty() || isOneOf(closings, text, end));
    }

    /** Whether the text after it suggests that it is not an enumerator. */
    boolean isDoubtfulBefore(String text, int end) {
        return switch (this) {
            case ORDINAL -> isOneOf("、", text, end) && isOneOf("第" + HANZI_NUMERALS, text, end + 1); // 第一、第二产业
            case OF_THESE -> isOneOf("、", text, end);
            case ARTICLE -> !isSpace(text, end); // 第一条规定
            case STEP -> !isSpace(text, end) && !isOneOf("，：,:", text, end); // 第一步已经迈出
            case IS -> isOneOf(HANZI_NUMERALS, text, end) && text.charAt(end) == text.charAt(end - 2); // 一是一，二是二
            case MUST -> isOneOf("素件点领义" + HANZI_NUMERALS, text, end); // 四要素, 三要三不要
            case HANZI_BRACKETS, DIGIT_BRACKETS -> isOneOf("、", text, end); // （一）、（二）项
            case CIRCLED -> isOfSeries(text, end - 1);
            case HANZI_COMMA -> isOneOf(HANZI_NUMERALS, text, end); // 一、二线城市
            case DIGIT_POINT -> end < text.length() && Character.isDigit(text.charAt(end)); // 1.5, 1、2号线
            case WORD -> isDoubtfulWordBefore(text, end);
            default -> false;
        };
    }

    /** Whether a circled figure is one of several that are referred to, ①、②类企业, or one that is: ③项. */
    private static boolean isOfSeries(String text, int at) {
        return (isOneOf("、", text, at + 1) && isOneOf(CIRCLED_FIGURES, text, at + 2))
                || (isOneOf("、", text, at - 1) && isOneOf(CIRCLED_FIGURES, text, at - 2))
                || (isOneOf("项", text, at + 1) && !isOneOf("目", text, at + 2));
    }

    /** 再次强调 means again, and 最后一公里 is the last of many. */
    private static boolean isDoubtfulWordBefore(String text, int end) {
        return text.startsWith("再次", end - 2) ? !isOneOf("，,", text, end) : text.startsWith("最后一", end - 2);
    }

    boolean isSureAfter(char mark) {
        return marksBefore.indexOf(mark) >= 0;
    }

    /** Whether it is part of the sentence, so that other words may replace it in the same list. */
    boolean isPhrase() {
        return this == ORDINAL || this == OF_THESE || this == IS || this == MUST || this == WORD;
    }

    /** Whether a list may begin with any number: articles are quoted singly. */
    boolean mayBeginAnywhere() {
        return this == ARTICLE;
    }

    int opening() {
        return openings.isEmpty() ? 0 : 1;
    }

    int closing() {
        return closings.isEmpty() ? 0 : 1;
    }

    Numerals numerals() {
        return numerals;
    }

    private static boolean isSpace(String text, int index) {
        return index < text.length() && Spaces.isSpace(text.charAt(index));
    }

    private static boolean isOneOf(String characters, String text, int index) {
        return 0 <= index && index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }
}
