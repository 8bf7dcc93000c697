package io.github.bulletinkit.internal.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a first number that begins a list from one that stands wrongly within a list. */
final class WrongFirst {
    /** The marks that lead to a list. */
    private static final String LEADING = "：:—";

    private final List<Passage> passages;

    WrongFirst(List<Passage> passages) {
        this.passages = passages;
    }

    /**
     * Whether a first number belongs to the list before it.
     *
     * @param step the enumerator, whose number is 1
     * @param list the list of its style before it
     */
    boolean belongs(Step step, Enumeration list) {
        Enumerator item = step.item();
        if (LEADING.indexOf(item.mark()) >= 0 || isInsideItemOf(list, step)) {
            return false;
        }
        Enumerator last = list.last();
        int next = step.nextNumber();
        boolean endsList = next == 0 || next == Numerals.LAST;
        if (next == list.due() + 1) {
            return true; // 一是 二是 一是 四是
        } else if (!list.has(1)) {
            return next == list.due() || (endsList && isNear(last, item)); // 二是 一是 三是, 二是 三是 一是
        } else if (list.items().size() > 1) {
            return endsList && isJoined(last, item); // 一是 二是 一是
        }
        return (next == 2 && isNear(last, item)) || (next == Numerals.LAST && isJoined(last, item)); // 一是 一是 二是
    }

    /** Whether the list goes on at the beginning of a later passage, so that another stands inside its item. */
    private static boolean isInsideItemOf(Enumeration list, Step step) {
        @Nullable Enumerator later = step.nextAtBeginning();
        return step.item().rank() > list.rank() && later != null && later.number() == list.due();
    }

    /** Whether two items stand in one passage, or begin neighbouring ones. */
    private static boolean isNear(Enumerator last, Enumerator item) {
        return item.passage() == last.passage() || isBelow(last, item);
    }

    /** Whether two items stand in one sentence, or begin neighbouring passages. */
    private boolean isJoined(Enumerator last, Enumerator item) {
        if (item.passage() != last.passage()) {
            return isBelow(last, item);
        }
        return !Marks.endSentenceIn(passages.get(item.passage()).text(), last.end(), item.start());
    }

    private static boolean isBelow(Enumerator last, Enumerator item) {
        return item.isAtBeginning() && last.isAtBeginning() && item.passage() == last.passage() + 1;
    }
}
