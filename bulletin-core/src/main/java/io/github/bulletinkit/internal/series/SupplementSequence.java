package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.MemberPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks supplements that should be numbered without a gap. */
final class SupplementSequence {
    private final List<Entry> entries;
    private final Set<Integer> outliers;
    private final Map<IssueNumber, List<Entry>> byName;

    private SupplementSequence(List<Entry> entries) {
        this.entries = entries;
        this.outliers = Outliers.among(sources(entries));
        this.byName = entries.stream().collect(Collectors.groupingBy(Entry::name));
    }

    /** The faults of supplements of which the first is number 1. */
    static List<Fault> fromOne(List<Entry> supplements) {
        List<Entry> entries = new ArrayList<>();
        // Their main issue is number 0, from which the first continues.
        entries.add(supplements.get(0).mainIssue());
        entries.addAll(supplements);
        return new SupplementSequence(entries).faults(0);
    }

    /** The faults of supplements of which the first may be missing. */
    static List<Fault> fromAny(List<Entry> supplements) {
        SupplementSequence sequence = new SupplementSequence(supplements);
        int kept = 0;
        while (sequence.outliers.contains(kept)) {
            kept++;
        }
        return sequence.faults(supplements.get(kept).supplement() - kept);
    }

    /** For every entry, the one before it from which it is as far in number as in place. */
    private static List<Set<Integer>> sources(List<Entry> entries) {
        Map<Integer, Integer> lastInStep = new HashMap<>();
        List<Set<Integer>> sources = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Integer source = lastInStep.put(entries.get(i).supplement() - i, i);
            sources.add(source == null ? Set.of() : Set.of(source));
        }
        return sources;
    }

    private List<Fault> faults(int first) {
        List<Fault> faults = new ArrayList<>();
        int expected = first;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.supplement() != expected) {
                faults.add(fault(i, expected));
            }
            expected = (outliers.contains(i) ? expected : entry.supplement()) + 1;
        }
        return faults;
    }

    private Fault fault(int i, int expected) {
        Entry entry = entries.get(i);
        return byName.getOrDefault(entry.name(), List.of()).stream()
                .filter(other -> !other.equals(entry))
                .findFirst()
                .map(entry::duplicateOf)
                .orElseGet(() -> entry.fault(
                        MemberPath.number("supplement"),
                        "series.number/supplement",
                        Map.of(
                                "expected",
                                entry.printed(IssueNumber.of(entry.year(), entry.issue(), 0)
                                        .withSupplement(expected)),
                                "other",
                                entries.get(i == 0 ? 1 : i - 1).printed())));
    }
}
