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
 * <li>A line ends between a figure and the hanzi for what is counted only if it must: 5 万吨, 120 亿元, 3 个, 第 3, and in a
 * date, 2022 年 1 月 7 日. Some places in an amount are worse than others: see {@link Place}.
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

    private static final String DATE_UNITS = "年月";

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
        /** Between the parts of a date. */
        INSIDE_DATE,
        /** Between a figure and its hanzi, between 万 or 亿 and the unit, or in a unit. */
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

    /** Marks the places after 万 or 亿, and those in a date after 年 or 月. */
    private void findCounted(int unit) {
        int counted = unit;
        while (isHan(counted + 1) && isMultiplier(counted)) {
            counted++;
            places[counted] = isMultiplier(counted) ? Place.BETWEEN_MULTIPLIERS : Place.BESIDE_FIGURE;
        }
        Arrays.fill(places, counted + 1, counted + unitLength(counted), Place.BESIDE_FIGURE);
        int dateGoesOn = afterSpaces(unit + 1);
        if (DATE_UNITS.indexOf(clusters.get(unit).codePoint()) >= 0
                && dateGoesOn < clusters.size()
                && clusters.get(dateGoesOn).isFigure()) {
            places[dateGoesOn] = Place.INSIDE_DATE;
        }
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
