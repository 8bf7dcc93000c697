package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.internal.hanzi.UnitWords;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The places in amounts and dates where a line should not end (CLREQ 3.1.5: 数字及其相应的前后缀单位符号; GB/T 15835-2011). Figures
 * and the signs beside them are one Latin word anyway. In addition:
 *
 * <ul>
 * <li>A line never ends between a figure and the symbol of its unit, such as km, kWh or ㎡, with or without a space
 * between them.
 * <li>A line ends between a figure and the hanzi for what is counted only where {@link LineEnds} allows it: 5 万吨, 120 亿元,
 *     100 多家, 第 3, and in a date or a time, 2022 年 1 月 7 日, 10 时 30 分. Some places in an amount are worse than others:
 *     see {@link Place}.
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

    /** Units of dates and times, each before the one that may come next. */
    private static final List<String> NEXT_DATE_UNITS = List.of("年月", "月日", "月号", "时分", "点分", "分秒");

    private static final int YEAR = '年';

    private static final int COLON = '：';

    private static final int DIGITS_OF_YEAR = 4;

    private static final String HYPHENS = "-–";

    private static final int ORDINAL = '第';

    private final List<Cluster> clusters;
    private final BitSet unitSymbols = new BitSet();
    private final Place[] places;

    /** Places in and around amounts, from the best to the worst for the end of a line. */
    enum Place {
        /** In no amount. */
        OUTSIDE,
        /** Between a range with a hyphen and what is counted, as in 3-4 个; the printed specimen breaks there. */
        AFTER_RANGE,
        /** Between two hanzi that multiply the figure, as 万 and 亿 in 3.5 万亿元; the printed specimen breaks there too. */
        BETWEEN_MULTIPLIERS,
        /** Between the year and the month of a date, or between two years, as in 2023—2025年. */
        AFTER_YEAR,
        /** Between other parts of a date or a time. */
        INSIDE_DATE,
        /** Between 万, 亿, 多 or 余 and the unit. */
        BEFORE_UNIT,
        /** Between a figure and its hanzi, or in a unit. */
        BESIDE_FIGURE
    }

    Amounts(List<Cluster> clusters) {
        this.clusters = clusters;
        this.places = new Place[clusters.size()];
        Arrays.fill(places, Place.OUTSIDE);
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).isFigure()) {
                int end = wordEnd(i);
                findBefore(i);
                if (clusters.get(end - 1).isFigure()) {
                    findAfter(i, end);
                    findMinutes(end);
                    findLastYear(i, end);
                }
                i = end - 1;
            }
        }
    }

    /** Whether a place is between a figure and the symbol of its unit. */
    boolean isBeforeUnitSymbol(int index) {
        return unitSymbols.get(index);
    }

    /** The kind of a place: before a cluster, or after the last. */
    Place place(int index) {
        return index < places.length ? places[index] : Place.OUTSIDE;
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

    private void findBefore(int figure) {
        int before = figure - 1;
        while (before >= 0 && clusters.get(before).type() == CharacterClass.SPACE) {
            before--;
        }
        if (before >= 0 && clusters.get(before).codePoint() == ORDINAL) {
            places[figure] = Place.BESIDE_FIGURE;
        }
    }

    private void findAfter(int numberStart, int numberEnd) {
        int unit = afterSpaces(numberEnd);
        if (isHan(unit)) {
            if (isUnitSymbol(clusters.get(unit).codePoint())) {
                unitSymbols.set(unit);
            } else {
                places[unit] = isRange(numberStart, numberEnd) ? Place.AFTER_RANGE : Place.BESIDE_FIGURE;
            }
            findCounted(unit);
        } else if (unit > numberEnd && unit < clusters.size()) {
            int end = wordEnd(unit);
            if (UNITS.contains(textOf(unit, end))) {
                unitSymbols.set(unit);
            }
        }
    }

    /** Marks the place after the colon of a time, such as 10：30; a line ends at none inside 10:30, which is one word. */
    private void findMinutes(int numberEnd) {
        int minutes = numberEnd + 1;
        if (isFigure(minutes) && clusters.get(numberEnd).codePoint() == COLON) {
            places[minutes] = Place.INSIDE_DATE;
        }
    }

    /** Marks the place between two years with a connector and one 年, as in 2023—2025年. */
    private void findLastYear(int firstYear, int connector) {
        int lastYear = connector + 1;
        boolean years = isYear(firstYear) && isYear(lastYear);
        if (years && clusters.get(connector).type() == CharacterClass.CONNECTOR) {
            int unit = afterSpaces(lastYear + DIGITS_OF_YEAR);
            if (isHan(unit) && clusters.get(unit).codePoint() == YEAR) {
                places[lastYear] = Place.AFTER_YEAR;
            }
        }
    }

    private boolean isYear(int figure) {
        return isFigure(figure) && wordEnd(figure) == figure + DIGITS_OF_YEAR;
    }

    /** Marks the places after 万, 亿, 多 or 余, those in a unit, and the one in a date after 年 or 月. */
    private void findCounted(int unit) {
        int counted = unit;
        while (isHan(counted + 1) && (isMultiplier(counted) || isRoughly(counted))) {
            counted++;
            boolean multipliers = isMultiplier(counted - 1) && isMultiplier(counted);
            places[counted] = multipliers ? Place.BETWEEN_MULTIPLIERS : Place.BEFORE_UNIT;
        }
        Arrays.fill(places, counted + 1, counted + unitLength(counted), Place.BESIDE_FIGURE);
        int next = afterSpaces(unit + 1);
        if (isFigure(next)) {
            int nextUnit = afterSpaces(wordEnd(next));
            if (isHan(nextUnit) && NEXT_DATE_UNITS.contains(textOf(unit, unit + 1) + textOf(nextUnit, nextUnit + 1))) {
                places[next] = clusters.get(unit).codePoint() == YEAR ? Place.AFTER_YEAR : Place.INSIDE_DATE;
            }
        }
    }

    private boolean isFigure(int index) {
        return index < clusters.size() && clusters.get(index).isFigure();
    }

    private boolean isRoughly(int index) {
        return UnitWords.isRoughly(clusters.get(index).codePoint());
    }

    private boolean isMultiplier(int index) {
        return UnitWords.isMultiplier(clusters.get(index).codePoint()) && unitLength(index) == 1;
    }

    private int unitLength(int index) {
        int end = Math.min(clusters.size(), index + UnitWords.LONGEST_UNIT);
        return UnitWords.unitLength(textOf(index, end), 0);
    }

    private boolean isRange(int from, int to) {
        return clusters.subList(from, to).stream().anyMatch(cluster -> HYPHENS.indexOf(cluster.codePoint()) >= 0);
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
