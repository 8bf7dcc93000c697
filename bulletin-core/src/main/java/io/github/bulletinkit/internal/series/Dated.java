package io.github.bulletinkit.internal.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A position in the series whose issue has a date. */
record Dated(Position position, LocalDate date) {

    /** Those of the positions that have a date. */
    static List<Dated> of(List<Position> positions) {
        return positions.stream().flatMap(Dated::of).toList();
    }

    private static Stream<Dated> of(Position position) {
        LocalDate date = position.entry().date();
        return date == null ? Stream.of() : Stream.of(new Dated(position, date));
    }
}
