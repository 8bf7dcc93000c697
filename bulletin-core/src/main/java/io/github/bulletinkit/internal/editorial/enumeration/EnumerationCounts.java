package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.editorial.text.PlacedRemark;
import io.github.bulletinkit.internal.editorial.text.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds lists with more or fewer items than the text before them announces. */
public final class EnumerationCounts {
    /** Words that begin an item without a number after numbered items. */
    private static final List<String> UNNUMBERED = List.of("此外", "另外", "最后", "还有");

    /** How far into the last item these are searched, in characters. */
    private static final int REACH = 1000;

    private final List<Passage> passages;

    private EnumerationCounts(List<Passage> passages) {
        this.passages = passages;
    }

    /**
     * Returns a remark for each wrong count, on the passage that announces it. A list with gaps is not checked: the
     * item may be wrong, not the count.
     */
    public static List<PlacedRemark> in(List<Passage> passages) {
        EnumerationCounts counts = new EnumerationCounts(passages);
        return EnumerationReader.read(passages).stream()
                .filter(EnumerationCounts::isCountable)
                .flatMap(list -> counts.remark(list).stream())
                .toList();
    }

    private static boolean isCountable(Enumeration list) {
        int items = list.items().size();
        return items > 1
                && list.sureItems() == items
                && list.isEndSure()
                && list.first().number() == 1
                && list.style() != EnumeratorStyle.WORD
                && EnumerationOrder.faults(list).isEmpty();
    }

    private Optional<PlacedRemark> remark(Enumeration list) {
        int items = list.items().size();
        Enumerator first = list.first();
        int lead = first.isAtBeginning() ? passageAbove(first.passage()) : first.passage();
        if (lead < 0) {
            return Optional.empty();
        }
        Passage passage = passages.get(lead);
        int end = first.isAtBeginning() ? passage.text().length() : first.start();
        return StatedCount.before(passage.text(), end)
                .filter(count -> count.number() != items)
                .filter(count -> count.number() != items + 1 || !goesOn(list.last()))
                .map(count -> new PlacedRemark(
                        passage.place(),
                        new Remark("enumeration.count", Map.of("stated", count.words(), "items", items))));
    }

    /** The passage directly above; -1 if there is none, or a table or figure is between. */
    private int passageAbove(int passage) {
        boolean isNext = passage > 0
                && passages.get(passage - 1).place() == passages.get(passage).place() - 1;
        return isNext ? passage - 1 : -1;
    }

    /** Whether an item without a number may follow the last item. */
    private boolean goesOn(Enumerator last) {
        String text = passages.get(last.passage()).text();
        String item = text.substring(last.end(), Math.min(text.length(), last.end() + REACH));
        return UNNUMBERED.stream().anyMatch(item::contains) && !item.contains("首先");
    }
}
