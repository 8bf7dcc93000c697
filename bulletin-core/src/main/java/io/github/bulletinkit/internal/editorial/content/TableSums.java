package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.editorial.table.ShareColumns;
import io.github.bulletinkit.internal.editorial.table.SumRows;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Table;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Adds the figures of tables up, and the shares that a sentence gives. */
final class TableSums {

    private TableSums() {}

    /** Sum rows that are not the sum. */
    static List<MemberRemark> wrongIn(Content content) {
        return ofTables(content, SumRows::in)
                .map(sum -> MemberRemark.of(
                        sum.path(),
                        sum.column().isEmpty() ? "table.sum" : "table.sum/column",
                        Map.of(
                                "label", sum.label(),
                                "column", sum.column(),
                                "found", sum.found(),
                                "expected", sum.expected())))
                .toList();
    }

    /** Parts of one whole that do not make 100 %. */
    static List<MemberRemark> wrongSharesIn(Content content) {
        Stream<MemberRemark> columns = ofTables(content, ShareColumns::in)
                .map(shares -> MemberRemark.of(
                        shares.path(), "share.sum", Map.of("column", shares.column(), "sum", shares.sum())));
        Stream<MemberRemark> sentences = content.bodies()
                .flatMap(body -> body.elements().stream())
                .flatMap(element -> element.texts().stream())
                .flatMap(line -> StatedShares.in(line.text()).stream()
                        .map(shares -> MemberRemark.of(
                                line.path(), "share.sum/text", Map.of("place", shares.place(), "sum", shares.sum()))));
        return Stream.concat(columns, sentences).toList();
    }

    private static <F> Stream<F> ofTables(Content content, BiFunction<MemberPath, Table, List<F>> check) {
        return content.bodies().flatMap(body -> body.elements().stream()).flatMap(element -> {
            Table table = element.table();
            return table == null ? Stream.<F>empty() : check.apply(element.path(), table).stream();
        });
    }
}
