package io.github.bulletinkit.internal.editorial;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list within the text (列举): enumerators of one style that belong together, as they stand. What is not sure to count
 * off an item belongs to it only while nothing sure claims the same number.
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
     * @param first its first item
     * @param around the list of its style in whose item it may stand
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

    /** Whether it waits for the number of an enumerator. */
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

    /** The number that comes next but for what is not sure to count off an item. */
    private int sureDue() {
        int end = items.size();
        while (end > 0 && !items.get(end - 1).isSure()) {
            end--;
        }
        return end == 0 ? 1 : items.get(end - 1).number() + 1;
    }

    /** The list of its style in whose item it may stand. */
    @Nullable
    Enumeration around() {
        return around;
    }

    /** Says that an item that was put elsewhere might as well be one of this. */
    void doubtEnd() {
        endIsSure = false;
    }

    /** Whether it surely has no more items or fewer. */
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

    /** The rank of what would stand beside its last item. */
    int rank() {
        return last().rank();
    }

    /** How many of its items are sure. */
    int sureItems() {
        return sureItems;
    }

    /** Whether it surely is a list, if only of one item so far. */
    boolean isSure() {
        return sureItems > 0;
    }
}
