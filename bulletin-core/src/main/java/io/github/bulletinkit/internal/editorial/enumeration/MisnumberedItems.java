package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.BitSet;
import java.util.List;

/** Tells a first number that begins a list from a wrong number inside a list. */
final class MisnumberedItems {
    private final List<Passage> passages;
    private final Nesting nesting;
    /** The passages that begin with an enumerator. */
    private final BitSet numbered = new BitSet();

    MisnumberedItems(List<Passage> passages, List<Enumerator> enumerators, Nesting nesting) {
        this.passages = passages;
        this.nesting = nesting;
        enumerators.stream()
                .filter(item -> item.isSure() && item.isAtBeginning())
                .forEach(item -> numbered.set(item.passage()));
    }

    /** Whether a first number belongs to the list of its style before it. */
    boolean belongs(Lookahead lookahead, Enumeration list) {
        Enumerator item = lookahead.item();
        if (item.isLedTo() || nesting.isInserted(item) || lookahead.isInsideItemOf(list)) {
            return false;
        }
        Enumerator last = list.last();
        int next = lookahead.nextNumber();
        boolean endsList = next == 0 || next == Numerals.LAST;
        if (next == list.due() + 1) {
            return true; // 一是 二是 一是 四是
        } else if (!list.has(1)) {
            return next == list.due() || (endsList && isNear(last, item)); // 二是 一是 三是, 二是 三是 一是
        } else if (list.items().size() > 1) {
            return endsList && isJoined(last, item); // 一是 二是 一是
        }
        return switch (next) {
            case 2 -> isNear(last, item) && !nesting.leadsDown(lookahead, last); // 一是 一是 二是
            case 0 -> isBeside(last, item); // （一） （一）
            default -> endsList && isJoined(last, item); // 首先 首先 最后
        };
    }

    /** Whether two headings have the same level, or two paragraphs begin with their numbers. */
    private boolean isBeside(Enumerator last, Enumerator item) {
        boolean isHeading = item.rank() < Passage.PARAGRAPH;
        return last.isAtBeginning() && last.rank() == item.rank() && (isHeading || isNear(last, item));
    }

    /** Whether an item is in the same passage as the last or begins a later one, with only lists between. */
    boolean isNear(Enumerator last, Enumerator item) {
        return item.passage() == last.passage()
                || (item.isAtBeginning() && numbered.nextClearBit(last.passage() + 1) > item.passage());
    }

    /** Whether two items are in one sentence, or begin neighbouring passages. */
    private boolean isJoined(Enumerator last, Enumerator item) {
        if (item.passage() != last.passage()) {
            return last.isAtBeginning() && isNear(last, item);
        }
        return !Marks.endSentenceIn(passages.get(item.passage()).text(), last.end(), item.start());
    }
}
