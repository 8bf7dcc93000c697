package io.github.bulletinkit.internal.editorial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of neighbouring passages: which enumerators belong together, whatever their numbers. A list stays open
 * while lists inside it come and go; the first number opens a new list unless it clearly stands in place of another.
 */
final class EnumerationReader {
    private final WrongFirst wrongFirst;
    private final List<Enumeration> all = new ArrayList<>();
    /** The innermost list comes first. */
    private final Deque<Enumeration> open = new ArrayDeque<>();
    /** The list of each style that was closed last: numbers may run on below the next heading. */
    private final Map<EnumeratorStyle, Enumeration> closed = new EnumMap<>(EnumeratorStyle.class);

    private EnumerationReader(List<Passage> passages) {
        wrongFirst = new WrongFirst(passages);
    }

    /**
     * The lists, in the order in which they begin.
     *
     * @param passages the passages, in order
     */
    static List<Enumeration> read(List<Passage> passages) {
        List<Enumerator> enumerators = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            enumerators.addAll(EnumeratorScanner.scan(passages.get(i), i));
        }
        EnumerationReader reader = new EnumerationReader(passages);
        int passage = 0;
        for (Step step : Step.of(enumerators)) {
            for (; passage <= step.item().passage(); passage++) {
                reader.enter(passages.get(passage));
            }
            reader.place(step);
        }
        return reader.all;
    }

    private void enter(Passage passage) {
        if (passage.isHeading()) {
            closeBelow(passage.rank());
        }
    }

    private void place(Step step) {
        Enumerator item = step.item();
        Enumeration list = waitingFor(item);
        if (list == null && item.isSure() && !item.isLast()) {
            list = disturbedBy(step);
        }
        if (list != null) {
            goOnWith(list, item.rank());
            list.add(item);
        } else if (opensList(step)) {
            open(item);
        }
    }

    /** The list that waits for the number of an item: rather one beside it than one inside or around. */
    private @Nullable Enumeration waitingFor(Enumerator item) {
        List<Enumeration> lists = openLists(item.style());
        if (lists.isEmpty()) {
            Enumeration before = closed.get(item.style());
            return before != null && before.accepts(item) ? before : null;
        }
        Enumeration around = null;
        for (Enumeration list : lists) {
            boolean isBeside = list.rank() == item.rank();
            if (list.accepts(item) && (isBeside || around == null)) {
                around = list;
            }
            if (isBeside && list.isSure()) {
                break;
            }
        }
        return around;
    }

    /** The open lists of a style, the innermost first. */
    private List<Enumeration> openLists(EnumeratorStyle style) {
        return open.stream().filter(list -> list.style() == style).toList();
    }

    /** The list that an item belongs to although its number is another than the list waits for. */
    private @Nullable Enumeration disturbedBy(Step step) {
        Enumerator item = step.item();
        Enumeration list = current(item);
        if (list == null) {
            return null;
        }
        boolean belongs = item.number() == 1 ? wrongFirst.belongs(step, list) : isOutOfStep(step, list);
        return belongs ? list : null;
    }

    private @Nullable Enumeration current(Enumerator item) {
        List<Enumeration> lists =
                openLists(item.style()).stream().filter(Enumeration::isSure).toList();
        return lists.stream()
                .filter(list -> list.rank() == item.rank())
                .findFirst()
                .orElse(lists.isEmpty() ? null : lists.get(0));
    }

    /** Whether an item belongs to a list rather than to one that lacks its beginning. */
    private static boolean isOutOfStep(Step step, Enumeration list) {
        Enumerator item = step.item();
        boolean elsewhere = item.passage() != list.last().passage();
        if (elsewhere && (!item.isAtBeginning() || step.hasNextInPassage())) {
            return false;
        }
        int next = item.number() + 1;
        return !(list.has(item.number()) && list.has(next) && step.nextNumber() == next);
    }

    private static boolean opensList(Step step) {
        Enumerator item = step.item();
        return item.number() == 1
                || (item.isSure() && !item.isLast() && (item.isAtBeginning() || step.hasNextInPassage()));
    }

    private void open(Enumerator item) {
        closeBelow(item.rank());
        closeBeside(item);
        Enumeration list = new Enumeration(item);
        all.add(list);
        open.push(list);
    }

    /** What is not sure to be an enumerator ends no list that surely is one. */
    private void closeBeside(Enumerator item) {
        List<Enumeration> lists = openLists(item.style());
        open.removeIf(list -> list.style() == item.style() && !list.isSure());
        for (Enumeration list : lists) {
            if (item.isSure() && list.rank() >= item.rank() && open.contains(list)) {
                closeInside(list);
                close();
            }
        }
    }

    /** Closes the lists inside a list, and opens that again if it was closed itself. */
    private void goOnWith(Enumeration list, int rank) {
        if (open.contains(list)) {
            closeInside(list);
        } else {
            closeBelow(rank);
            open.push(list);
        }
    }

    private void closeInside(Enumeration list) {
        while (open.peek() != list) {
            close();
        }
    }

    private void closeBelow(int rank) {
        while (!open.isEmpty() && open.peek().rank() > rank) {
            close();
        }
    }

    private void close() {
        Enumeration list = open.pop();
        if (list.isSure()) {
            closed.put(list.style(), list);
        }
    }
}
