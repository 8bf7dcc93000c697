package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The main issues at their positions, and what the neighbours there tell of one that is not among them yet. */
final class Sequence {
    private final NavigableSet<Position> positions = new TreeSet<>();
    private final Map<IssueNumber, Position> byName = new HashMap<>();
    private final NavigableMap<Integer, Position> byTotal = new TreeMap<>();

    void add(Position position) {
        positions.add(position);
        byName.putIfAbsent(position.name(), position);
        if (position.total() > 0) {
            byTotal.putIfAbsent(position.total(), position);
        }
    }

    /** Frees a position. */
    void remove(Position position) {
        positions.remove(position);
        byName.remove(position.name(), position);
        byTotal.remove(position.total(), position);
    }

    /** All positions, in order. */
    List<Position> positions() {
        return List.copyOf(positions);
    }

    /** Whether the first issue of a year is here, or an earlier year, so that nothing of the year lies before the list. */
    boolean holdsBeginningOf(int year) {
        return withNumber(year, 1).isPresent()
                || (!positions.isEmpty() && positions.first().year() < year);
    }

    Optional<Position> withNumber(int year, int issue) {
        return Optional.ofNullable(byName.get(IssueNumber.of(year, issue, 0)));
    }

    Optional<Position> withTotal(int total) {
        return Optional.ofNullable(byTotal.get(total));
    }

    /** Where an issue belongs if its number is right, whether that is free or not; its year tells the total. */
    Position byNumber(Entry entry) {
        Position untold = new Position(entry, entry.year(), entry.issue(), 0);
        return Stream.of(Optional.ofNullable(positions.lower(untold)), Optional.ofNullable(positions.higher(untold)))
                .flatMap(Optional::stream)
                .filter(neighbour -> neighbour.year() == entry.year() && neighbour.total() > 0)
                .findFirst()
                .map(neighbour -> new Position(
                        entry, entry.year(), entry.issue(), neighbour.total() + entry.issue() - neighbour.issue()))
                .orElseGet(() -> Position.printed(entry));
    }

    /** Where an issue belongs if its running total is right, if that is free and next to another. */
    Optional<Position> byTotal(Entry entry) {
        if (!entry.hasTotal() || byTotal.containsKey(entry.total())) {
            return Optional.empty();
        }
        Position after = byTotal.get(entry.total() + 1);
        if (after != null && after.issue() > 1) {
            return joining(new Position(entry, after.year(), after.issue() - 1, entry.total()));
        }
        Map.Entry<Integer, Position> below = byTotal.lowerEntry(entry.total());
        if (below == null) {
            return Optional.empty();
        }
        Position before = below.getValue();
        LocalDate date = entry.date();
        if (after == null && date != null && date.getYear() > before.year()) {
            return joining(new Position(entry, date.getYear(), 1, entry.total()));
        }
        int issue = before.issue() + entry.total() - before.total();
        return joining(new Position(entry, before.year(), issue, entry.total()));
    }

    private Optional<Position> joining(Position position) {
        return Optional.of(position).filter(this::isFree).filter(found -> joints(found) > 0);
    }

    boolean isFree(Position position) {
        return !byName.containsKey(position.name());
    }

    /** How many of the neighbours' running totals a position joins on to. */
    int joints(Position position) {
        int joints = 0;
        Position before = positions.lower(position);
        if (before != null && position.total() == before.total() + 1) {
            joints++;
        }
        Position after = positions.higher(position);
        if (after != null && after.total() == position.total() + 1) {
            joints++;
        }
        return joints;
    }

    /** Whether the date of the issue at a position lies between those of its neighbours, as far as they are known. */
    boolean suitsDate(Position position) {
        Position before = positions.lower(position);
        Position after = positions.higher(position);
        return (before == null || rises(before.entry().date(), position.entry().date()))
                && (after == null
                        || rises(position.entry().date(), after.entry().date()));
    }

    private static boolean rises(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier == null || later == null || earlier.isBefore(later);
    }

    /** The issue before a position or, at the beginning, the one after it. */
    Position neighbour(Position position) {
        Position before = positions.lower(position);
        return before == null ? positions.higher(position) : before;
    }
}
