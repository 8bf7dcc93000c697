package io.github.bulletinkit.render;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when tables of an issue are too wide for the page: their text would be smaller than the page style allows. */
public final class TableTooWideException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int TABLES_IN_MESSAGE = 10;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable, which their type does not say
    private final List<WideTable> wideTables;

    /**
     * A table that is too wide.
     *
     * @param path the table, such as {@code sections[0].articles[1].body[2]} or {@code editorNote[1]}
     * @param neededSizePt the text size that would fit
     * @param leastSizePt the smallest text size that the page style allows
     */
    public record WideTable(String path, int columns, double neededSizePt, double leastSizePt) implements Serializable {
        private static final long serialVersionUID = 1L;

        public WideTable {
            requireNonNull(path, "path");
        }

        /** Gives both sizes to a tenth of a point; rounds the needed size down, so that it never looks large enough. */
        @Override
        public String toString() {
            return path + " (" + columns + " columns) needs text of " + tenths(neededSizePt, RoundingMode.DOWN)
                    + " pt, and the page style allows no less than " + tenths(leastSizePt, RoundingMode.HALF_UP)
                    + " pt";
        }

        private static String tenths(double sizePt, RoundingMode rounding) {
            return BigDecimal.valueOf(sizePt)
                    .setScale(1, rounding)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    /**
     * The message names at most ten tables.
     *
     * @param wideTables in the order of the issue
     * @throws IllegalArgumentException if the list is empty
     */
    public TableTooWideException(List<WideTable> wideTables) {
        super(message(wideTables));
        this.wideTables = List.copyOf(wideTables);
    }

    /** All tables that are too wide in the order of the issue, also those that the message leaves out. */
    public List<WideTable> wideTables() {
        return wideTables;
    }

    private static String message(List<WideTable> wideTables) {
        if (wideTables.isEmpty()) {
            throw new IllegalArgumentException("wideTables must not be empty");
        }
        String tables = wideTables.size() == 1
                ? "this table is too wide: " + list(wideTables)
                : "these " + wideTables.size() + " tables are too wide: " + list(wideTables);
        return tables + ". Use fewer columns, shorter words and numbers, or a larger page.";
    }

    private static String list(List<WideTable> wideTables) {
        String list = wideTables.stream()
                .limit(TABLES_IN_MESSAGE)
                .map(WideTable::toString)
                .collect(Collectors.joining("; "));
        int others = wideTables.size() - TABLES_IN_MESSAGE;
        return others > 0 ? list + "; and " + others + " more" : list;
    }
}
