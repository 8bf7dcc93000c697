package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.editorial.text.PlacedRemark;
import io.github.bulletinkit.internal.editorial.text.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds items of lists that are missing, repeated or out of order. */
public final class EnumerationGaps {
    private final List<Passage> passages;
    private final EnumeratorSubstitutes substitutes;
    private final Elisions elisions;

    private EnumerationGaps(List<Passage> passages) {
        this.passages = passages;
        substitutes = new EnumeratorSubstitutes(passages);
        elisions = new Elisions(passages);
    }

    /** Returns a remark for each cause, on the passage of the item that is out of order. */
    public static List<PlacedRemark> in(List<Passage> passages) {
        EnumerationGaps gaps = new EnumerationGaps(passages);
        return EnumerationReader.read(passages).stream()
                .flatMap(gaps::remarks)
                .sorted(Comparator.comparing(PlacedRemark::place))
                .toList();
    }

    private Stream<PlacedRemark> remarks(Enumeration list) {
        return EnumerationOrder.faults(list).stream()
                .filter(fault -> !isExcused(fault, list))
                .map(fault -> remark(fault, list.items().get(fault.item())));
    }

    private boolean isExcused(EnumerationOrder.Fault fault, Enumeration list) {
        Enumerator item = list.items().get(fault.item());
        boolean isPhrase = list.style().isPhrase();
        return switch (fault.kind()) {
            case UNOPENED -> isPhrase && substitutes.existBefore(fault.expected(), item);
            case MISSING -> {
                Enumerator before = list.items().get(fault.item() - 1);
                yield elisions.existBetween(before, item)
                        || (isPhrase && substitutes.existBetween(fault.expected(), before, item));
            }
            case REPEATED, MISPLACED -> false;
        };
    }

    private PlacedRemark remark(EnumerationOrder.Fault fault, Enumerator item) {
        return new PlacedRemark(
                passages.get(item.passage()).place(),
                new Remark(
                        "enumeration.gap/" + fault.kind().name().toLowerCase(Locale.ROOT),
                        Map.of("found", item.text(), "expected", item.withNumber(fault.expected()))));
    }
}
