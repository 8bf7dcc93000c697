package io.github.bulletinkit.internal.hanzi;

import java.util.List;

/** What figures count: the hanzi after a figure that a line's end does not part from it. */
public final class UnitWords {
    /** The length of the longest unit. */
    public static final int LONGEST_UNIT = 4;

    /** Hanzi that multiply a figure, so that what is counted comes after them: 3.5 万亿元. */
    private static final String MULTIPLIERS = "十百千万亿";

    /** What is counted in more than one hanzi. The longest of those that begin alike comes first. */
    private static final List<String> LONG_UNITS = List.of(
            "平方公里", "平方米", "立方米", "公里", "公顷", "公斤", "千克", "毫克", "微克", "千米", "厘米", "毫米", "微米", "纳米", "海里", "千瓦时", "千瓦",
            "兆瓦", "伏特", "小时", "分钟", "个百分点", "个工作日", "个小时", "个月", "百分点", "工作日", "美元", "欧元", "摄氏度");

    private UnitWords() {}

    /** Whether a hanzi multiplies the figure before it. */
    public static boolean isMultiplier(int codePoint) {
        return MULTIPLIERS.indexOf(codePoint) >= 0;
    }

    /** The characters of the unit at a place. */
    public static int unitLength(CharSequence text, int start) {
        for (String unit : LONG_UNITS) {
            int end = start + unit.length();
            if (end <= text.length() && unit.contentEquals(text.subSequence(start, end))) {
                return unit.length();
            }
        }
        return 1;
    }
}
