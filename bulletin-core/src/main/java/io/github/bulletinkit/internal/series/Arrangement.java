package io.github.bulletinkit.internal.series;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the main issues in sequence. An issue whose number and running total do not fit together with the others' is put
 * where one of the two tells, and the other is reported.
 */
final class Arrangement {
    private final Sequence sequence = new Sequence();
    private final List<Fault> faults;

    private Arrangement(List<Fault> faults) {
        this.faults = faults;
    }

    /** The sequence of the main issues, which come in order of their numbers. */
    static Sequence of(List<Entry> mainIssues, List<Fault> faults) {
        Arrangement arrangement = new Arrangement(faults);
        arrangement.arrange(List.copyOf(mainIssues.stream()
                .collect(Collectors.groupingBy(Entry::number, LinkedHashMap::new, Collectors.toList()))
                .values()));
        return arrangement.sequence;
    }

    private void arrange(List<List<Entry>> alike) {
        List<Entry> firsts = alike.stream().map(entries -> entries.get(0)).toList();
        Set<Integer> outliers = Outliers.among(Predecessors.sources(firsts));
        for (int i = 0; i < firsts.size(); i++) {
            if (!outliers.contains(i)) {
                sequence.add(Position.printed(firsts.get(i)));
            }
        }
        // By their totals, so that one whose number is wrong is in its place before the next, which may depend on it.
        outliers.stream()
                .map(firsts::get)
                .sorted(Comparator.comparingInt(Entry::total))
                .forEach(this::placeOutlier);
        alike.stream().filter(entries -> entries.size() > 1).forEach(this::reportDuplicates);
    }

    private void placeOutlier(Entry entry) {
        Position byNumber = sequence.byNumber(entry);
        Optional<Position> byTotal = sequence.byTotal(entry)
                .filter(position -> !position.name().equals(entry.name()))
                .filter(position -> isLikelier(position, byNumber));
        Optional<Entry> namesake = sequence.withNumber(entry.year(), entry.issue())
                .map(Position::entry)
                .filter(other -> other.name().equals(entry.name()));
        if (namesake.isPresent()) {
            faults.add(entry.duplicateOf(namesake.get()));
        } else if (byTotal.isPresent()) {
            faults.add(byTotal.get().misnumbered(byTotal.get().name(), sequence.neighbour(byTotal.get())));
        } else if (entry.hasTotal() && entry.total() != byNumber.total()) {
            faults.add(byNumber.miscounted(byNumber.total(), sequence.neighbour(byNumber)));
        }
        byTotal.or(() -> Optional.of(byNumber)).filter(sequence::isFree).ifPresent(sequence::add);
    }

    /** Whether it is the number of an issue that is wrong, and not the running total. */
    private boolean isLikelier(Position byTotal, Position byNumber) {
        if (!sequence.isFree(byNumber)) {
            return true;
        }
        int gain = sequence.joints(byTotal) - sequence.joints(byNumber);
        return gain == 0 ? sequence.suitsDate(byTotal) || !sequence.suitsDate(byNumber) : gain > 0;
    }

    /** Reports all but one of the issues with the same number and total: the first whose date fits in, if any does. */
    private void reportDuplicates(List<Entry> alike) {
        Entry kept = sequence.withNumber(alike.get(0).year(), alike.get(0).issue())
                .filter(position -> position.entry().equals(alike.get(0)))
                .map(position -> keepFitting(position, alike))
                .orElse(alike.get(0));
        for (Entry entry : alike) {
            if (!entry.equals(kept)) {
                faults.add(entry.duplicateOf(kept));
                Position next = new Position(entry, kept.year(), kept.issue() + 1, kept.total() + 1);
                if (sequence.isFree(next) && sequence.joints(next) == 2 && sequence.suitsDate(next)) {
                    sequence.add(next);
                }
            }
        }
    }

    private Entry keepFitting(Position position, List<Entry> alike) {
        sequence.remove(position);
        Entry fitting = alike.stream()
                .filter(entry -> sequence.suitsDate(position.takenBy(entry)))
                .findFirst()
                .orElse(position.entry());
        sequence.add(position.takenBy(fitting));
        return fitting;
    }
}
