package io.github.bulletinkit.render.internal.line;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The places inside amounts and dates, where a line had better not end (CLREQ 3.1.5: 数字及其相应的前后缀单位符号;
 * GB/T 15835-2011). Figures and the signs beside them are one Latin word in any case. Beyond that:
 *
 * <ul>
 *   <li>A line never ends between a figure and the symbol of its unit, such as km, kWh or ㎡, with a space between them or
 *       without.
 *   <li>A line ends between a figure and the hanzi that says what is counted only where it must: 5 万吨, 120 亿元, 3 个, 第 3,
 *       and in a date, 2022 年 1 月 7 日.
 * </ul>
 */
final class Amounts {
    /** Symbols of GB 3100 and GB/T 3101, and of information technology. */
    private static final Set<String> UNITS = Set.of(
            "m", "km", "cm", "mm", "μm", "µm", "nm", "m²", "km²", "cm²", "hm²", "m³", "cm³", "L", "mL", "ml", "kg", "g",
            "mg", "μg", "t", "s", "ms", "min", "h", "d", "Hz", "kHz", "MHz", "GHz", "N", "kN", "Pa", "kPa", "MPa", "J",
            "kJ", "W", "kW", "MW", "GW", "Wh", "kWh", "MWh", "GWh", "TWh", "V", "kV", "A", "mA", "Ω", "K", "°C", "℃",
            "mol", "dB", "lm", "lx", "B", "KB", "MB", "GB", "TB", "PB", "EB", "bps", "kbps", "Mbps", "Gbps", "km/h",
            "m/s");

    /** Hanzi that multiply a figure, so that what is counted comes after them. */
    private static final String MULTIPLIERS = "十百千万亿";

    /** What is counted in more than one hanzi. */
    private static final List<String> LONG_HAN_UNITS = List.of(
            "公里", "平方公里", "平方米", "立方米", "公顷", "公斤", "千克", "毫克", "微克", "千米", "厘米", "毫米", "微米", "纳米", "海里", "千瓦", "千瓦时",
            "兆瓦", "伏特", "小时", "分钟", "个月", "个小时", "个工作日", "工作日", "百分点", "个百分点", "美元", "欧元", "摄氏度");

    private static final String DATE_UNITS = "年月";

    private static final int ORDINAL = '第';

    private final List<Cluster> clusters;
    private final BitSet unitSymbols = new BitSet();
    private final BitSet hanUnits = new BitSet();

    Amounts(List<Cluster> clusters) {
        this.clusters = clusters;
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).isFigure()) {
                int end = wordEnd(i);
                findBefore(i);
                if (clusters.get(end - 1).isFigure()) {
                    findAfter(end);
                }
                i = end - 1;
            }
        }
    }

    /** Whether a place is between a figure and the symbol of its unit. */
    boolean isBeforeUnitSymbol(int index) {
        return unitSymbols.get(index);
    }

    /** Whether a place is between a figure and a hanzi that belongs to it. */
    boolean isInsideHanAmount(int index) {
        return hanUnits.get(index);
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < clusters.size() && clusters.get(end).type() == CharacterClass.WESTERN) {
            end++;
        }
        return end;
    }

    private int afterSpaces(int index) {
        int next = index;
        while (next < clusters.size() && clusters.get(next).type() == CharacterClass.SPACE) {
            next++;
        }
        return next;
    }

    private boolean isHan(int index) {
        return index < clusters.size() && clusters.get(index).type() == CharacterClass.IDEOGRAPH;
    }

    private boolean isOneOf(String hanzi, int index) {
        return isHan(index) && hanzi.indexOf(clusters.get(index).codePoint()) >= 0;
    }

    private void findBefore(int figure) {
        int before = figure - 1;
        while (before >= 0 && clusters.get(before).type() == CharacterClass.SPACE) {
            before--;
        }
        if (before >= 0 && clusters.get(before).codePoint() == ORDINAL) {
            hanUnits.set(figure);
        }
    }

    private void findAfter(int numberEnd) {
        int unit = afterSpaces(numberEnd);
        if (isHan(unit)) {
            (isUnitSymbol(clusters.get(unit).codePoint()) ? unitSymbols : hanUnits).set(unit);
            findCounted(unit);
        } else if (unit > numberEnd && unit < clusters.size()) {
            int end = wordEnd(unit);
            if (UNITS.contains(textOf(unit, end))) {
                unitSymbols.set(unit);
            }
        }
    }

    /** What is counted after 万 or 亿, and what goes on after 年 or 月. */
    private void findCounted(int unit) {
        int next = unit;
        while (isOneOf(MULTIPLIERS, next) && isHan(next + 1) && !startsLongUnit(next)) {
            next++;
            hanUnits.set(next);
        }
        for (String longUnit : LONG_HAN_UNITS) {
            if (isAt(longUnit, next)) {
                hanUnits.set(next, next + longUnit.length());
            }
        }
        int dateGoesOn = afterSpaces(unit + 1);
        if (isOneOf(DATE_UNITS, unit)
                && dateGoesOn < clusters.size()
                && clusters.get(dateGoesOn).isFigure()) {
            hanUnits.set(dateGoesOn);
        }
    }

    private boolean startsLongUnit(int index) {
        return LONG_HAN_UNITS.stream().anyMatch(unit -> isAt(unit, index));
    }

    private boolean isAt(String hanzi, int index) {
        if (index + hanzi.length() > clusters.size()) {
            return false;
        }
        for (int i = 0; i < hanzi.length(); i++) {
            if (clusters.get(index + i).codePoint() != hanzi.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The squared symbols of CJK Compatibility, such as ㎡ and ㎞. */
    private static boolean isUnitSymbol(int codePoint) {
        return (codePoint >= 0x3371 && codePoint <= 0x337A) || (codePoint >= 0x3380 && codePoint <= 0x33DF);
    }

    private String textOf(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Cluster cluster : clusters.subList(from, to)) {
            text.append(cluster.text());
        }
        return text.toString();
    }
}
