package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is printed before the items of a list. The first four are the levels of GB/T 9704-2012, 7.3.3, in this order.
 */
public enum ListMarker {
    /** 一、 */
    HANZI(ChineseNumeral.LARGEST),
    /** （一） */
    HANZI_PARENTHESES(ChineseNumeral.LARGEST),
    /** 1. */
    ARABIC(Integer.MAX_VALUE),
    /** （1） */
    ARABIC_PARENTHESES(Integer.MAX_VALUE),
    /** ① */
    CIRCLED(50),
    /** ●, the same for all items. */
    BULLET(Integer.MAX_VALUE);

    private final int largest;

    ListMarker(int largest) {
        this.largest = largest;
    }

    /**
     * Returns the marker with an id.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ids
     */
    public static ListMarker of(String id) {
        requireNonNull(id, "id");
        return Arrays.stream(values())
                .filter(marker -> marker.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a marker is one of " + ids() + ", but is " + id));
    }

    /** Returns all ids as a list in words. */
    public static String ids() {
        return Arrays.stream(values()).map(ListMarker::id).collect(Collectors.joining(", "));
    }

    /** The name in documents, such as {@code hanzi-parentheses}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it counts the items. */
    public boolean isOrdered() {
        return this != BULLET;
    }

    /** The number of the last item that it can mark: 99 in hanzi, 50 in circles. */
    public int largest() {
        return largest;
    }

    /**
     * Returns what is printed before an item.
     *
     * @param number the number of the item, from 1 to {@link #largest()}
     * @throws IllegalArgumentException if the number is out of range
     */
    public String label(int number) {
        if (number < 1 || number > largest) {
            throw new IllegalArgumentException(
                    "number must lie between 1 and " + largest + " for the marker " + id() + ", but is " + number);
        }
        return switch (this) {
            case HANZI -> ChineseNumeral.of(number) + "、";
            case HANZI_PARENTHESES -> "（" + ChineseNumeral.of(number) + "）";
            case ARABIC -> number + ".";
            case ARABIC_PARENTHESES -> "（" + number + "）";
            case CIRCLED -> Character.toString(circled(number));
            case BULLET -> "●";
        };
    }

    /** Unicode has the circled numbers in three blocks, beginning with 1, 21 and 36. */
    private static int circled(int number) {
        if (number <= 20) {
            return '①' + number - 1;
        }
        return number <= 35 ? '㉑' + number - 21 : '㊱' + number - 36;
    }
}
