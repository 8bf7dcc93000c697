package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
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

        List<String> header(int columns);

        /** The cells of a row; some tests have rows of other lengths. */
        List<String> cells(int columns);

        int fewestRows();

        int mostItems();
    }

    RandomBlocks(Random random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    /** A block of any kind; three of seven are paragraphs. */
    Block block() {
        return switch (random.nextInt(7)) {
            case 0 -> heading();
            case 1 -> table();
            case 2 -> new Figure(picture(), texts.caption(), texts.caption());
            case 3 -> list(true);
            default -> texts.paragraph();
        };
    }

    private Heading heading() {
        int level = 1 + random.nextInt(Heading.LOWEST_LEVEL);
        return new Heading(level, texts.heading(level));
    }

    private ListBlock list(boolean outer) {
        ListMarker marker = MARKERS.get(random.nextInt(MARKERS.size()));
        List<ListItem> items = Stream.generate(() -> item(outer))
                .limit(random.nextInt(texts.mostItems() + 1))
                .toList();
        return new ListBlock(marker, items);
    }

    private ListItem item(boolean outer) {
        ListItem item = new ListItem(texts.paragraph().inlines(), null);
        boolean nested = outer && random.nextInt(4) == 0;
        return nested ? item.toBuilder().list(list(false)).build() : item;
    }

    private ImageData picture() {
        return random.nextBoolean() ? AllElements.chart() : AllElements.harbour();
    }

    /** With or without caption and header. */
    private Table table() {
        int columns = 2 + random.nextInt(3);
        Table.Builder table = Table.builder().caption(texts.caption());
        if (random.nextInt(3) > 0) {
            table.header(texts.header(columns).toArray(String[]::new));
        }
        for (int rows = texts.fewestRows() + random.nextInt(4); rows > 0; rows--) {
            table.row(texts.cells(columns).toArray(String[]::new));
        }
        return table.build();
    }
}
