package io.github.bulletinkit.internal.text.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the type area of each page begins, as all its lines show it, and not those of the body alone. Extraction counts
 * indents from the leftmost text of a page, which may be indented itself. If page numbers are in the middle of the pages,
 * such a page has its number further left than others.
 *
 * @param columns the column of the left edge of each page; below 0 if no text of the page begins there
 */
public record PageEdges(Map<Integer, Integer> columns) {
    /** A first-line indent, which takes two to four columns. */
    private static final double DEEPEST_INDENT = 4.5;

    /** A number that is less far to the left is only rounded. */
    private static final double ROUNDED = 0.7;

    public PageEdges {
        columns = Map.copyOf(columns);
    }

    /** Measures pages by all their lines, with page numbers. */
    public static PageEdges of(List<Line> lines) {
        Map<Integer, List<Line>> pages = new HashMap<>();
        Map<Integer, Double> folios = new HashMap<>();
        for (Line line : lines) {
            if (Folio.isFolio(line.key())) {
                folios.put(line.page(), line.indent() + TextWidth.of(line.text()) / 2);
            } else {
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
            }
        }
        double middle = folios.values().stream().max(Double::compare).orElse(0.0);
        boolean centred = folios.values().stream().allMatch(folio -> middle - folio <= DEEPEST_INDENT);
        Map<Integer, Integer> edges = new HashMap<>();
        pages.forEach((page, onPage) -> {
            int left = onPage.stream().mapToInt(Line::indent).min().orElse(0);
            double shift = middle - folios.getOrDefault(page, middle);
            boolean shifted = centred && shift >= ROUNDED && left == 0 && mayBeIndented(onPage);
            edges.put(page, shifted ? -(int) Math.round(shift) : left);
        });
        return new PageEdges(edges);
    }

    /** Whether the leftmost lines of a page may be the first lines of paragraphs: none goes on with the line before it. */
    private static boolean mayBeIndented(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean both = lines.get(i).indent() == 0 && lines.get(i - 1).indent() == 0;
            if (both && !LineJoin.mayEndParagraph(lines.get(i - 1).text())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the column of the left edge of a page that has no text further left than another column. */
    public int of(int page, int leftmost) {
        return Math.min(leftmost, columns.getOrDefault(page, leftmost));
    }
}
