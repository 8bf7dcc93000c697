package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.TableTooWideException.WideTable;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.List;
import java.util.stream.Stream;

/** Finds all tables whose text would be smaller than the style allows, to report them at once. */
public final class WideTables {
    private WideTables() {}

    /** The tables among some blocks that are too wide. */
    public static List<WideTable> in(List<Chain> chains, PageStyle style) {
        double least = TableGeometry.leastSizePt(style);
        return chains.stream()
                .flatMap(chain -> chain.blocks().stream())
                .flatMap(WideTables::table)
                .filter(table -> table.geometry().sizePt() < least)
                .map(table -> wide(table, least))
                .toList();
    }

    private static Stream<TableRows> table(BrokenBlock block) {
        if (block instanceof TableRows rows) {
            return Stream.of(rows);
        }
        return block instanceof SidewaysRows sideways ? Stream.of(sideways.rows()) : Stream.empty();
    }

    private static WideTable wide(TableRows table, double least) {
        TableGeometry geometry = table.geometry();
        return new WideTable(table.block().path().toString(), geometry.columns().count(), geometry.sizePt(), least);
    }
}
