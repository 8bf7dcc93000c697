package io.github.bulletinkit.internal.hanzi;

/** Chinese numerals (汉字数字): counted, such as 三百一十二, and figure by figure, such as 二〇二二. */
public final class ChineseNumeral {
    /** The largest value that is written as a numeral. */
    public static final int LARGEST = 99_999;

    /** The characters of all numerals. */
    public static final String CHARACTERS = "〇零一二三四五六七八九十百千万";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char TEN = '十';

    /** The characters of the numerals below 100 in enumerators and counts. */
    public static final String PARTS = DIGITS.substring(1) + TEN;

    private static final CharacterSet PART_SET = CharacterSet.of(PARTS);
    private static final String UNITS = "十百千";
    private static final char MYRIAD = '万';
    private static final int MYRIADS = 10_000;

    private ChineseNumeral() {}

    /** Whether a character is part of a numeral below 100 in an enumerator or a count. */
    public static boolean isPart(char c) {
        return PART_SET.contains(c);
    }

    /**
     * Returns the value of a counted numeral below 100000000, such as 一百零二; 0 if these characters are not one, such as
     * 一二 or 十百.
     */
    public static int value(String characters) {
        int myriad = characters.indexOf(MYRIAD);
        if (myriad < 0) {
            return belowMyriad(characters, false);
        }
        int high = belowMyriad(characters.substring(0, myriad), false);
        String rest = characters.substring(myriad + 1);
        int low = rest.isEmpty() ? 0 : belowMyriad(rest, true);
        return high == 0 || (low == 0 && !rest.isEmpty()) ? 0 : high * MYRIADS + low;
    }

    private static int belowMyriad(String characters, boolean afterMyriad) {
        int value = 0;
        int unit = MYRIADS;
        int digit = -1;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            int power = UNITS.indexOf(c) + 1;
            if (power > 0) {
                int next = (int) Math.pow(10, power);
                boolean bareTen = digit < 0 && c == TEN && i == 0 && !afterMyriad;
                if (next >= unit || (digit <= 0 && !bareTen)) {
                    return 0;
                }
                value += (bareTen ? 1 : digit) * next;
                unit = next;
                digit = -1;
            } else if (c == '零' || c == '〇') {
                boolean skipsUnit = digit < 0 && (i > 0 || afterMyriad) && i + 1 < characters.length();
                if (!skipsUnit) {
                    return 0;
                }
            } else {
                int next = DIGITS.indexOf(c);
                if (next <= 0 || digit >= 0) {
                    return 0;
                }
                digit = next;
            }
        }
        return digit < 0 ? value : unit > 1 ? value + digit : 0;
    }

    /** Writes a value from 1 to 99999 as a counted numeral; other values in Arabic figures. */
    public static String of(int value) {
        if (value < 1 || value > LARGEST) {
            return Integer.toString(value);
        }
        StringBuilder numeral = new StringBuilder();
        String figures = Integer.toString(value);
        boolean skipped = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            int power = figures.length() - 1 - i;
            if (digit == 0) {
                skipped = true;
                continue;
            }
            if (skipped) {
                numeral.append('零');
                skipped = false;
            }
            boolean bareTen = value < 20 && power == 1;
            numeral.append(bareTen ? "" : DIGITS.charAt(digit));
            numeral.append(power == 0 ? "" : power == 4 ? MYRIAD : UNITS.charAt(power - 1));
        }
        return numeral.toString();
    }

    /** Returns the value of a numeral that is written figure by figure, such as 二〇二二; -1 if it is not one. */
    public static int figuresValue(String characters) {
        int value = 0;
        for (int i = 0; i < characters.length(); i++) {
            int digit = characters.charAt(i) == '零' ? 0 : DIGITS.indexOf(characters.charAt(i));
            if (digit < 0 || value >= MYRIADS) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return characters.isEmpty() ? -1 : value;
    }

    /** Writes a value figure by figure, such as 二〇二二 for a year. */
    public static String figures(int value) {
        StringBuilder numeral = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> numeral.append(c == '-' ? '-' : DIGITS.charAt(c - '0')));
        return numeral.toString();
    }
}
