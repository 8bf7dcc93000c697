package io.github.bulletinkit.internal.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A position in the series whose issue has a date. */
record DatedPosition(Position position, LocalDate date) {

    /** Those of the positions that have a date. */
    static List<DatedPosition> of(List<Position> positions) {
        return positions.stream().flatMap(DatedPosition::of).toList();
    }

    private static Stream<DatedPosition> of(Position position) {
        LocalDate date = position.entry().date();
        return date == null ? Stream.of() : Stream.of(new DatedPosition(position, date));
    }
}
