package io.github.bulletinkit.internal.editorial.enumeration;

/** Chinese numerals (汉字数字) from 一 to 九十九, as in enumerators and counts. */
final class ChineseNumeral {
    private static final String DIGITS = "一二三四五六七八九";
    private static final char TEN = '十';

    private ChineseNumeral() {}

    static boolean isPart(char c) {
        return c == TEN || DIGITS.indexOf(c) >= 0;
    }

    /** Returns the value of these digits; 0 if they are not a numeral, such as 一二. */
    static int value(String characters) {
        int ten = characters.indexOf(TEN);
        if (ten < 0) {
            return characters.length() == 1 ? digit(characters) : 0;
        }
        String tens = characters.substring(0, ten);
        String ones = characters.substring(ten + 1);
        boolean known = isDigitOrNone(tens) && isDigitOrNone(ones);
        return known ? 10 * (tens.isEmpty() ? 1 : digit(tens)) + digit(ones) : 0;
    }

    private static boolean isDigitOrNone(String characters) {
        return characters.isEmpty() || (characters.length() == 1 && digit(characters) > 0);
    }

    /** Returns the value of one digit, 0 for the empty string. */
    private static int digit(String character) {
        return character.isEmpty() ? 0 : DIGITS.indexOf(character) + 1;
    }

    /** Writes a value from 1 to 99. */
    static String of(int value) {
        String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10 - 1, value % 10);
        if (value < 10) {
            return ones;
        }
        return (value < 20 ? "" : DIGITS.substring(value / 10 - 1, value / 10)) + TEN + ones;
    }
}
