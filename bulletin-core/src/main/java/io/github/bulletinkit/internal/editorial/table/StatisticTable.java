package io.github.bulletinkit.internal.editorial.table;

import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
import io.github.bulletinkit.model.TableGrid.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as one that adds figures up.
 *
 * @param heads the words of the header above each column, from the top, joined by a space
 * @param indented whether the label of a row begins with blanks, which makes it a part of the row above
 */
record StatisticTable(MemberPath path, String caption, List<String> heads, List<StatisticRow> rows, boolean indented) {

    static StatisticTable of(MemberPath path, Table table) {
        TableGrid grid = TableGrid.of(table.rows());
        List<StatisticRow> rows = grid.rows().stream().map(StatisticTable::row).toList();
        boolean indented = table.rows().stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.get(0).text())
                .anyMatch(text -> !text.isBlank() && !text.stripLeading().equals(text));
        return new StatisticTable(path, table.caption(), heads(table, grid.columns()), rows, indented);
    }

    private static List<String> heads(Table table, int columns) {
        List<Place> places = TableGrid.of(table.headerRows()).rows().stream()
                .flatMap(List::stream)
                .toList();
        return IntStream.range(0, columns)
                .mapToObj(column -> places.stream()
                        .filter(place -> covers(place, column))
                        .map(place -> printed(place.cell()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static boolean covers(Place place, int column) {
        return place.column() <= column && column < place.column() + place.columns();
    }

    private static StatisticRow row(List<Place> places) {
        List<String> labels = new ArrayList<>();
        for (Place place : places) {
            String text = printed(place.cell());
            if (!text.isEmpty() && Amount.of(text).isPresent() && !labels.isEmpty()) {
                break;
            }
            labels.add(text);
        }
        Map<Integer, Place> cells = places.stream()
                .filter(place -> place.columns() == 1)
                .collect(Collectors.toMap(Place::column, place -> place));
        return new StatisticRow(String.join(" ", labels).strip(), cells);
    }

    private static String printed(Cell cell) {
        return cell.text()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The path of a cell below the header. */
    MemberPath path(Place place) {
        return path.member("rows").element(place.row()).element(place.index());
    }

    /** The rows that are neither sums nor made from others. */
    List<StatisticRow> parts() {
        return rows.stream().filter(row -> !row.isSum() && !row.isDerived()).toList();
    }
}
