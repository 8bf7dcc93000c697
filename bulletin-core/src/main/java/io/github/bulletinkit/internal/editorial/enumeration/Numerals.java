package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.hanzi.CharacterSet;
import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the number of an enumerator is written. */
enum Numerals {
    /** 一 to 九十九 */
    HANZI {
        @Override
        int end(String text, int from) {
            int end = from;
            while (end < text.length() && ChineseNumeral.isPart(text.charAt(end))) {
                end++;
            }
            return end;
        }

        @Override
        int value(String numeral) {
            return ChineseNumeral.value(numeral);
        }

        @Override
        String write(int value) {
            return ChineseNumeral.of(value);
        }
    },

    /** 1 to 99, half-width or full-width */
    DIGITS {
        @Override
        int end(String text, int from) {
            int end = from;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }

        @Override
        int value(String numeral) {
            return numeral.length() > 2 || Character.digit(numeral.charAt(0), 10) == 0 ? 0 : Integer.parseInt(numeral);
        }

        @Override
        String write(int value) {
            return Integer.toString(value);
        }
    },

    /** ① to ⑳ */
    CIRCLED {
        private static final char ONE = '①';
        private static final char TWENTY = '⑳';

        @Override
        int end(String text, int from) {
            return ONE <= text.charAt(from) && text.charAt(from) <= TWENTY ? from + 1 : from;
        }

        @Override
        int value(String numeral) {
            return numeral.charAt(0) - ONE + 1;
        }

        @Override
        String write(int value) {
            return String.valueOf((char) (ONE + value - 1));
        }
    },

    /** 首先 其次 再次 最后 */
    WORDS {
        private static final List<String> WORDS = List.of("首先", "其次", "再次", "最后");

        @Override
        int end(String text, int from) {
            for (String word : WORDS) {
                if (text.startsWith(word, from)) {
                    return from + word.length();
                }
            }
            return from;
        }

        @Override
        int value(String numeral) {
            int index = WORDS.indexOf(numeral);
            return index + 1 < WORDS.size() ? index + 1 : LAST;
        }

        @Override
        String write(int value) {
            return WORDS.get(Math.min(value, WORDS.size()) - 1);
        }
    };

    /** The number of the last item, however many there are. */
    static final int LAST = 100;

    private static final List<Numerals> ALL = List.of(values());

    /** What a numeral begins with: most characters are none of these. */
    private static final CharacterSet BEGINNINGS =
            CharacterSet.of(ChineseNumeral.PARTS + "0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳首其再最");

    /** Returns how the numeral that begins at a place is written; null if none begins there. */
    static @Nullable Numerals at(String text, int place) {
        if (BEGINNINGS.contains(text.charAt(place))) {
            for (Numerals numerals : ALL) {
                if (numerals.end(text, place) > place) {
                    return numerals;
                }
            }
        }
        return null;
    }

    /** Returns the end of the numeral that begins here, or {@code from} if there is none. */
    abstract int end(String text, int from);

    /** Returns the value, from 1 to 99 or {@link #LAST}; 0 if it is not such a numeral. */
    abstract int value(String numeral);

    abstract String write(int value);
}
