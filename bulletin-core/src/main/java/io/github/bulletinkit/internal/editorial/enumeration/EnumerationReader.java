package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists of neighbouring passages: which enumerators belong together, even with wrong numbers. A list stays
 * open while other lists begin and end inside it. The first number opens a new list unless it clearly replaces another
 * number.
 */
final class EnumerationReader {
    /** More open lists than any real text has; limits the time, because each number is compared with all open lists. */
    private static final int MOST_OPEN = 100;

    private final Nesting nesting;
    private final MisnumberedItems misnumbered;
    private final List<Enumeration> all = new ArrayList<>();
    /** The innermost list comes first. */
    private final Deque<Enumeration> open = new ArrayDeque<>();
    /** The last closed list of each style: its numbers may continue below the next heading. */
    private final Map<EnumeratorStyle, Enumeration> closed = new EnumMap<>(EnumeratorStyle.class);

    private EnumerationReader(List<Passage> passages, List<Enumerator> enumerators) {
        nesting = new Nesting(passages);
        misnumbered = new MisnumberedItems(passages, enumerators, nesting);
    }

    /** Returns the lists in the order in which they begin. */
    static List<Enumeration> read(List<Passage> passages) {
        List<Enumerator> enumerators = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            enumerators.addAll(EnumeratorScanner.scan(passages.get(i), i));
        }
        EnumerationReader reader = new EnumerationReader(passages, enumerators);
        int passage = 0;
        for (Lookahead lookahead : Lookahead.of(enumerators)) {
            for (; passage <= lookahead.item().passage(); passage++) {
                reader.enter(passages.get(passage));
            }
            reader.place(lookahead);
        }
        return reader.all;
    }

    private void enter(Passage passage) {
        if (passage.isHeading()) {
            closeBelow(passage.rank());
        }
    }

    private void place(Lookahead lookahead) {
        Enumerator item = lookahead.item();
        leaveListInside(item);
        Enumeration list = waitingFor(item);
        if (list == null && item.isSure() && !item.isLast()) {
            list = disturbedBy(lookahead);
        }
        if (list != null) {
            goOnWith(list, item.rank());
            list.add(item);
        } else if (opensList(lookahead)) {
            open(lookahead);
        }
    }

    /** Closes a list inside an item of another list that continues with this item. */
    private void leaveListInside(Enumerator item) {
        Enumeration inner = item.isSure() ? current(item) : null;
        Enumeration around = inner == null ? null : nesting.resumed(inner, item);
        if (inner == null || around == null) {
            return;
        }
        if (inner.accepts(item)) {
            inner.doubtEnd();
            around.doubtEnd();
        }
        goOnWith(around, item.rank());
        open.remove(inner);
    }

    /** Returns the list that expects this number: one at the same level before one inside or around it. */
    private @Nullable Enumeration waitingFor(Enumerator item) {
        List<Enumeration> lists = openLists(item.style());
        if (lists.isEmpty()) {
            Enumeration before = closed.get(item.style());
            return before != null && before.accepts(item) ? before : null;
        }
        Enumeration around = null;
        for (Enumeration list : lists) {
            boolean isBeside = list.rank() == item.rank();
            boolean isElsewhere =
                    item.isLedTo() && !list.isSure() && list.last().passage() != item.passage();
            if (list.accepts(item) && !isElsewhere && (isBeside || around == null)) {
                around = list;
            }
            boolean isInside = list.around() != null && list == around;
            if (isBeside && (list.isSure() || isInside)) {
                break;
            }
        }
        return around;
    }

    /** The open lists of a style, the innermost first. */
    private List<Enumeration> openLists(EnumeratorStyle style) {
        return open.stream().filter(list -> list.style() == style).toList();
    }

    /** Returns the list that an item belongs to although the list expects another number. */
    private @Nullable Enumeration disturbedBy(Lookahead lookahead) {
        Enumerator item = lookahead.item();
        Enumeration list = current(item);
        if (list == null) {
            return null;
        }
        boolean belongs = item.number() == 1 ? misnumbered.belongs(lookahead, list) : isOutOfStep(lookahead, list);
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

    /** Whether an item belongs to this list, not to one without its beginning. */
    private boolean isOutOfStep(Lookahead lookahead, Enumeration list) {
        Enumerator item = lookahead.item();
        boolean isElsewhere = item.passage() != list.last().passage();
        if (item.isLedTo() || (isElsewhere && (!item.isAtBeginning() || lookahead.hasNextInPassage()))) {
            return false;
        }
        return !list.has(item.number()) || !beginsAnother(lookahead, list);
    }

    /** Whether a number that the list already has begins another list, whose beginning is missing or wrong. */
    private boolean beginsAnother(Lookahead lookahead, Enumeration list) {
        Enumerator item = lookahead.item();
        Enumerator next = lookahead.next();
        if (next == null) {
            return false;
        }
        if (next.number() == item.number() + 1) {
            return list.has(next.number()); // 二是 三是
        }
        boolean isWrong = next.number() == 1 || (next.number() == 2 && item.number() == 2);
        return isWrong && misnumbered.isNear(item, next) && !next.isLedTo(); // 二是 一是 三是, 二是 二是 三是
    }

    private static boolean opensList(Lookahead lookahead) {
        Enumerator item = lookahead.item();
        boolean isInList = item.isAtBeginning() || item.isLedTo() || lookahead.hasNextInPassage();
        boolean isFirst = item.number() == 1;
        return isFirst
                || (item.isSure() && !item.isLast() && isInList && !item.style().mayBeginAnywhere());
    }

    private void open(Lookahead lookahead) {
        Enumerator item = lookahead.item();
        closeBelow(item.rank());
        Enumeration list = new Enumeration(item, around(lookahead));
        open.removeIf(other -> other.style() == item.style() && endsWith(lookahead, other));
        all.add(list);
        open.push(list);
        if (open.size() > MOST_OPEN) {
            open.removeLast();
        }
    }

    /** Returns the list that a first number interrupts but does not end. */
    private @Nullable Enumeration around(Lookahead lookahead) {
        Enumeration list = lookahead.item().number() == 1 ? current(lookahead.item()) : null;
        return list != null && nesting.begins(lookahead, list) ? list : null;
    }

    /** Whether a new list ends another of its style: an unsure enumerator does not end a sure list. */
    private static boolean endsWith(Lookahead lookahead, Enumeration list) {
        return !list.isSure() || (lookahead.item().isSure() && !lookahead.isInsideItemOf(list));
    }

    /** Closes the lists inside this list, and reopens it if it was closed. */
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
