package io.github.bulletinkit.internal.editorial.enumeration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enumerator and what follows it, which helps to interpret it.
 *
 * @param next the next sure enumerator of its style
 * @param nextAtBeginning the next of those that begins a passage
 */
record Lookahead(
        Enumerator item,
        @Nullable Enumerator next,
        @Nullable Enumerator nextAtBeginning) {

    static List<Lookahead> of(List<Enumerator> enumerators) {
        Map<EnumeratorStyle, Enumerator> next = new EnumMap<>(EnumeratorStyle.class);
        Map<EnumeratorStyle, Enumerator> nextAtBeginning = new EnumMap<>(EnumeratorStyle.class);
        List<Lookahead> lookaheads = new ArrayList<>();
        for (int i = enumerators.size() - 1; i >= 0; i--) {
            Enumerator item = enumerators.get(i);
            lookaheads.add(new Lookahead(item, next.get(item.style()), nextAtBeginning.get(item.style())));
            if (item.isSure()) {
                next.put(item.style(), item);
                if (item.isAtBeginning()) {
                    nextAtBeginning.put(item.style(), item);
                }
            }
        }
        Collections.reverse(lookaheads);
        return lookaheads;
    }

    /** The next number of the same list, 0 if this is the last item. */
    int nextNumber() {
        return next == null || next.number() == 1 ? 0 : next.number();
    }

    boolean hasNextInPassage() {
        return next != null && next.passage() == item.passage();
    }

    /** Whether it begins a list inside an item of this list, which continues at the beginning of a later passage. */
    boolean isInsideItemOf(Enumeration list) {
        boolean isOfItsOwn = item.isAtBeginning()
                || hasNextInPassage()
                || item.passage() == list.last().passage();
        boolean goesOn = nextAtBeginning != null && nextAtBeginning.number() == list.due();
        return item.rank() > list.rank() && isOfItsOwn && goesOn;
    }
}
