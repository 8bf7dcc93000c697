package io.github.bulletinkit.internal.editorial.enumeration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds where the numbers of a list are not consecutive. One cause is one fault: after a gap the list continues from
 * there, and items that changed places are reported once, at the first of them.
 */
final class EnumerationOrder {
    /** Fewer words are not a list: 首先 and 最后 may each appear alone. */
    private static final int LEAST_WORDS = 3;

    private static final int LEAST_ITEMS = 2;

    private final int[] numbers;
    /** How often each number appears after the current item. */
    private final int[] remaining = new int[Numerals.LAST + 1];
    /** The numbers already seen or reported. */
    private final BitSet passed = new BitSet();

    private final List<Fault> faults = new ArrayList<>();

    /**
     * An item that is out of order.
     *
     * @param item its index in the list
     * @param expected the number that was due
     */
    record Fault(int item, Kind kind, int expected) {}

    enum Kind {
        /** The list begins with it, though its number is not the first. */
        UNOPENED,
        /** The item before it is missing. */
        MISSING,
        /** It has the number of another item. */
        REPEATED,
        /** It changed places with others, or has a number from elsewhere. */
        MISPLACED
    }

    private EnumerationOrder(int[] numbers) {
        this.numbers = numbers;
        passed.set(0);
    }

    static List<Fault> faults(Enumeration list) {
        int least = list.style() == EnumeratorStyle.WORD ? LEAST_WORDS : LEAST_ITEMS;
        return list.sureItems() < least ? List.of() : new EnumerationOrder(numbers(list.items())).faults();
    }

    /** Returns the numbers; 最后 gets one more than the highest. */
    private static int[] numbers(List<Enumerator> items) {
        int highest = items.stream()
                .filter(item -> !item.isLast())
                .mapToInt(Enumerator::number)
                .max()
                .orElse(0);
        return items.stream()
                .mapToInt(item -> item.isLast() ? highest + 1 : item.number())
                .toArray();
    }

    private List<Fault> faults() {
        for (int number : numbers) {
            remaining[number]++;
        }
        for (int i = 0; i < numbers.length; i++) {
            remaining[numbers[i]]--;
            judge(i);
        }
        return faults;
    }

    private void judge(int item) {
        int number = numbers[item];
        int next = item + 1 < numbers.length ? numbers[item + 1] : 0;
        int due = passed.nextClearBit(0);
        if (number == due) {
            passed.set(number);
        } else if (passed.get(number)) {
            faults.add(new Fault(item, Kind.REPEATED, due));
            if (next == due + 1 && !comesLater(due)) {
                passed.set(due);
            }
        } else if (comesLater(due)) {
            boolean isFirstOutOfStep = passed.length() == due;
            if (isFirstOutOfStep) {
                faults.add(new Fault(item, Kind.MISPLACED, due));
            }
            passed.set(number);
        } else if (next == number || next == due + 1) {
            faults.add(new Fault(item, comesLater(number) ? Kind.REPEATED : Kind.MISPLACED, due));
            passed.set(due);
        } else {
            leap(item, due, next);
        }
    }

    private boolean comesLater(int number) {
        return number < remaining.length && remaining[number] > 0;
    }

    /** A list that does not begin with the first number may have an unmarked first item, unless it surely is a list. */
    private void leap(int item, int due, int next) {
        int number = numbers[item];
        if (item > 0) {
            faults.add(new Fault(item, Kind.MISSING, due));
        } else if (next == number + 1) {
            faults.add(new Fault(item, Kind.UNOPENED, number - 1));
        }
        passed.set(0, number + 1);
    }
}
