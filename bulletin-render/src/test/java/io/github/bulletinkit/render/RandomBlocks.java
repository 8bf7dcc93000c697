package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Blocks of every kind, with the texts of a test, for all round trips: a new kind of block is added here. */
final class RandomBlocks {
    private static final List<ListMarker> MARKERS = List.of(ListMarker.values());

    private final Random random;
    private final Texts texts;

    /** The texts in blocks. */
    interface Texts {
        Paragraph paragraph();

        String heading(int level);

        /** The caption of a table or a figure, which may be empty. */
        String caption();

        List<Cell> header(int columns);

        /** The cells of a row; some tests have rows of other lengths. */
        List<Cell> cells(int columns);

        int mostSubheaders();

        boolean turned();

        /** The width of a figure in percent, 0 if it has none. */
        int figureWidth();

        int fewestRows();

        int mostItems();

        /** The markers that a list in a list may have. */
        List<ListMarker> markersIn(ListMarker outer);
    }

    RandomBlocks(Random random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    /** A block of any kind; three of eight are paragraphs. */
    Block block() {
        return switch (random.nextInt(8)) {
            case 0 -> heading();
            case 1 -> table();
            case 2 -> figure(texts.figureWidth());
            case 3 -> list();
            case 4 -> figureRow();
            default -> texts.paragraph();
        };
    }

    private Heading heading() {
        int level = 1 + random.nextInt(Heading.LOWEST_LEVEL);
        return new Heading(level, texts.heading(level));
    }

    private ListBlock list() {
        ListMarker marker = MARKERS.get(random.nextInt(MARKERS.size()));
        return list(marker, texts.markersIn(marker));
    }

    /** A list whose items may have lists with one of these markers. */
    private ListBlock list(ListMarker marker, List<ListMarker> inner) {
        return new ListBlock(
                marker,
                Stream.generate(() -> item(inner))
                        .limit(random.nextInt(texts.mostItems() + 1))
                        .toList());
    }

    private ListItem item(List<ListMarker> inner) {
        ListItem item = new ListItem(texts.paragraph().inlines(), null);
        boolean nested = !inner.isEmpty() && random.nextInt(4) == 0;
        return nested
                ? item.toBuilder()
                        .list(list(inner.get(random.nextInt(inner.size())), List.of()))
                        .build()
                : item;
    }

    private Figure figure(int widthPercent) {
        return new Figure(picture(), texts.caption(), texts.caption(), widthPercent);
    }

    private FigureRow figureRow() {
        return new FigureRow(Stream.generate(() -> figure(texts.figureWidth() / FigureRow.MOST))
                .limit(FigureRow.FEWEST + random.nextInt(2))
                .toList());
    }

    private ImageData picture() {
        return random.nextBoolean() ? AllElements.chart() : AllElements.harbour();
    }

    /** With or without caption and header. */
    private Table table() {
        int columns = 2 + random.nextInt(3);
        Table.Builder table = Table.builder().caption(texts.caption()).turned(texts.turned());
        if (random.nextInt(3) > 0) {
            List<Cell> header = texts.header(columns);
            table.header(row -> row.cells(header));
            int subheaders = header.isEmpty() ? 0 : random.nextInt(texts.mostSubheaders() + 1);
            for (int rows = subheaders; rows > 0; rows--) {
                table.subheader(row -> row.cells(texts.header(columns)));
            }
        }
        for (int rows = texts.fewestRows() + random.nextInt(4); rows > 0; rows--) {
            table.row(row -> row.cells(texts.cells(columns)));
        }
        ColumnAlignment[] alignments = ColumnAlignment.values();
        return table.alignment(random.ints(random.nextInt(columns + 1), 0, alignments.length)
                        .mapToObj(i -> alignments[i])
                        .toArray(ColumnAlignment[]::new))
                .build();
    }
}
