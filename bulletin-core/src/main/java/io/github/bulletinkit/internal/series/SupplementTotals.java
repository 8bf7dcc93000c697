package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.MemberPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Supplements carry the running total of the main issue they belong to, if that is in the list. */
final class SupplementTotals {
    private final Map<IssueNumber, Map<Integer, Position>> mainIssuesByTotal = new HashMap<>();
    private final Map<IssueNumber, List<Entry>> supplements;

    private SupplementTotals(List<Entry> supplements, Sequence sequence, List<Entry> mainIssues) {
        this.supplements = supplements.stream().collect(Collectors.groupingBy(Entry::name));
        sequence.positions().forEach(this::add);
        mainIssues.forEach(entry -> add(Position.printed(entry)));
    }

    /** Reports every supplement with another total than its main issue should have; that which it prints will do too. */
    static void check(List<Entry> supplements, List<Entry> mainIssues, Sequence sequence, List<Fault> faults) {
        SupplementTotals totals = new SupplementTotals(supplements, sequence, mainIssues);
        supplements.stream().filter(Entry::hasTotal).forEach(supplement -> totals.check(supplement, faults));
    }

    private void add(Position position) {
        if (position.total() > 0) {
            mainIssuesByTotal
                    .computeIfAbsent(position.name(), name -> new LinkedHashMap<>())
                    .putIfAbsent(position.total(), position);
        }
    }

    private void check(Entry supplement, List<Fault> faults) {
        Map<Integer, Position> mainIssues =
                mainIssuesByTotal.getOrDefault(Position.printed(supplement).name(), Map.of());
        if (!mainIssues.isEmpty() && !mainIssues.containsKey(supplement.total())) {
            faults.add(fault(supplement, mainIssues.values().iterator().next()));
        }
    }

    /** A supplement that has another's number belongs to another main issue: then its total is right. */
    private Fault fault(Entry supplement, Position mainIssue) {
        return supplements.getOrDefault(supplement.name(), List.of()).stream()
                .filter(other -> !other.equals(supplement))
                .findFirst()
                .map(supplement::duplicateOf)
                .orElseGet(() -> supplement.fault(
                        MemberPath.number("total"),
                        "series.total/supplement",
                        Map.of(
                                "total", supplement.total(),
                                "expected", mainIssue.total(),
                                "other", mainIssue.printed())));
    }
}
