package io.github.bulletinkit.internal.editorial.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a cell, such as 1,234.5, １２ or 3.4万元.
 *
 * @param value the value, with the multiplier; its scale is the number of decimals, negative for 万 and 亿
 * @param power the power of ten of the multiplier, 0 if there is none
 * @param unit what is behind the number, with the multiplier; often empty
 */
record Amount(BigDecimal value, int power, String unit) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<figures>[+-]?\\d+(?:\\.\\d+)?)(?<unit>(?<multiplier>万亿|亿|万|千)?[\\p{IsHan}A-Za-z%‰²³㎡℃·]{0,6})");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern NONE = Pattern.compile("[-—－–―/]{0,4}|无");
    private static final String HALF = "0123456789+-.,%-";
    private static final String FULL = "０１２３４５６７８９＋－．，％−";

    /** The number that a cell is; empty if it is something else. Nothing, a dash and 无 are 0. */
    static Optional<Amount> of(String cell) {
        String text = normalised(cell);
        if (isNone(text)) {
            return Optional.of(new Amount(BigDecimal.ZERO, 0, ""));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String multiplier = number.group("multiplier");
        int power = multiplier == null ? 0 : power(multiplier);
        BigDecimal value = new BigDecimal(number.group("figures")).scaleByPowerOfTen(power);
        return Optional.of(new Amount(value, power, number.group("unit")));
    }

    /** Whether a cell has nothing, or a dash. */
    static boolean isNone(String cell) {
        return NONE.matcher(normalised(cell)).matches();
    }

    private static String normalised(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        cell.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> FULL.indexOf(c) < 0 ? c : HALF.charAt(FULL.indexOf(c)))
                .forEach(text::appendCodePoint);
        return THOUSANDS.matcher(text).replaceAll("");
    }

    private static int power(String multiplier) {
        return switch (multiplier) {
            case "千" -> 3;
            case "万" -> 4;
            case "亿" -> 8;
            default -> 12;
        };
    }

    boolean isPercent() {
        return unit.startsWith("%");
    }

    /** Another value as this number is written. */
    String written(BigDecimal other) {
        return other.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString() + unit;
    }
}
