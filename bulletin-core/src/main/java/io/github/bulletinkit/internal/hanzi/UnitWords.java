package io.github.bulletinkit.internal.hanzi;

import java.util.Set;

/** What figures count: the hanzi after a figure that a line's end does not part from it. */
public final class UnitWords {
    /** The length of the longest unit. */
    public static final int LONGEST_UNIT = 4;

    /** Hanzi that multiply a figure, so that what is counted comes after them: 3.5 万亿元. */
    private static final String MULTIPLIERS = "十百千万亿";

    /** Hanzi between a figure and its unit that make it a rough number: 100 多家, 2 万余人. */
    private static final String ROUGHLY = "多余";

    /** Units, measure words and the hanzi of large numbers. */
    private static final Set<String> UNITS = Set.of(
            "年", "学年", "周年", "年度", "季度", "学期", "月", "个月", "日", "天", "周", "星期", "岁", "时", "点", "小时", "个小时", "分钟", "秒",
            "秒钟", "个", "家", "项", "名", "人", "位", "户", "件", "台", "套", "处", "所", "座", "条", "种", "类", "批", "期", "级", "层",
            "次", "倍", "例", "场", "届", "辆", "艘", "架", "门", "间", "成", "组", "折", "步", "遍", "幅", "段", "支", "枚", "片", "列",
            "站", "课时", "学时", "学分", "工作日", "个工作日", "交易日", "个交易日", "车次", "航次", "班次", "架次", "人次", "批次", "场次", "户次", "件次",
            "车道", "本", "册", "张", "份", "款", "株", "棵", "轮", "章", "节", "页", "只", "头", "篇", "万", "亿", "千", "百", "元", "美元",
            "欧元", "港元", "英镑", "百分点", "个百分点", "亩", "米", "千米", "厘米", "毫米", "微米", "纳米", "公里", "海里", "英寸", "公顷", "平方",
            "平方米", "平方公里", "平方千米", "立方", "立方米", "吨", "吨标准煤", "克", "千克", "毫克", "微克", "公斤", "升", "毫升", "标准箱", "度", "摄氏度",
            "千瓦", "千瓦时", "兆瓦", "兆瓦时", "伏", "伏特", "千伏", "千伏安", "安", "兆");

    private UnitWords() {}

    /** Whether a hanzi multiplies the figure before it. */
    public static boolean isMultiplier(int codePoint) {
        return MULTIPLIERS.indexOf(codePoint) >= 0;
    }

    /** Whether a hanzi between a figure and its unit makes it a rough number. */
    public static boolean isRoughly(int codePoint) {
        return ROUGHLY.indexOf(codePoint) >= 0;
    }

    /** The longest unit at a place of a text, or the empty string. */
    public static String unitAt(CharSequence text, int start) {
        for (int length = Math.min(LONGEST_UNIT, text.length() - start); length > 0; length--) {
            String word = text.subSequence(start, start + length).toString();
            if (UNITS.contains(word)) {
                return word;
            }
        }
        return "";
    }

    /** The longest unit that ends at a place of a text, or the empty string. */
    public static String unitBefore(CharSequence text, int end) {
        for (int start = Math.max(0, end - LONGEST_UNIT); start < end; start++) {
            String word = text.subSequence(start, end).toString();
            if (UNITS.contains(word)) {
                return word;
            }
        }
        return "";
    }

    /** The characters of the unit at a place. Any hanzi after a figure is a unit. */
    public static int unitLength(CharSequence text, int start) {
        return Math.max(1, unitAt(text, start).length());
    }
}
