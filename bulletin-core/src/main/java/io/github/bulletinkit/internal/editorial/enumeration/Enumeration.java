package io.github.bulletinkit.internal.editorial.enumeration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list in the text (列举): enumerators of one style that belong together. An unsure enumerator belongs to it only as
 * long as no sure one has the same number.
 */
final class Enumeration {
    private final List<Enumerator> items = new ArrayList<>();
    private final BitSet numbers = new BitSet();
    private final @Nullable Enumeration around;
    private int sureItems;
    private boolean endIsSure = true;

    /**
     * Begins a list.
     *
     * @param around the list of the same style that may contain it in an item
     */
    Enumeration(Enumerator first, @Nullable Enumeration around) {
        this.around = around;
        add(first);
    }

    void add(Enumerator item) {
        if (item.isSure()) {
            while (!items.isEmpty() && !last().isSure() && last().number() >= item.number()) {
                numbers.clear(items.remove(items.size() - 1).number());
            }
            sureItems++;
        }
        items.add(item);
        numbers.set(item.number());
    }

    /** Whether the item has a number that this list expects. */
    boolean accepts(Enumerator item) {
        if (item.isLast()) {
            return !has(Numerals.LAST);
        }
        return item.number() == due()
                || (item.isSure() && !last().isSure() && sureDue() <= item.number() && item.number() < due());
    }

    /** The number that comes next. */
    int due() {
        return numbers.length();
    }

    /** The number that comes next if the unsure items at the end are ignored. */
    private int sureDue() {
        int end = items.size();
        while (end > 0 && !items.get(end - 1).isSure()) {
            end--;
        }
        return end == 0 ? 1 : items.get(end - 1).number() + 1;
    }

    /** The list of the same style that may contain this one in an item. */
    @Nullable
    Enumeration around() {
        return around;
    }

    /** Says that an item of another list might belong to this one. */
    void doubtEnd() {
        endIsSure = false;
    }

    /** Whether the number of items is sure. */
    boolean isEndSure() {
        return endIsSure;
    }

    boolean has(int number) {
        return numbers.get(number);
    }

    Enumerator first() {
        return items.get(0);
    }

    Enumerator last() {
        return items.get(items.size() - 1);
    }

    List<Enumerator> items() {
        return items;
    }

    EnumeratorStyle style() {
        return first().style();
    }

    /** The rank of its next item. */
    int rank() {
        return last().rank();
    }

    int sureItems() {
        return sureItems;
    }

    boolean isSure() {
        return sureItems > 0;
    }
}
