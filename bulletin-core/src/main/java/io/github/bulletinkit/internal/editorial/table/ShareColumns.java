package io.github.bulletinkit.internal.editorial.table;

import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
import io.github.bulletinkit.model.TableGrid.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds columns of shares (占比, 比重, 构成) that do not make 100 %. Shares of different wholes need not; so a column is only
 * checked if its rows are clearly the parts of one whole: there is a sum row that says 100, the figures in the column
 * before have these shares, or the words speak of a whole (构成, 结构, 分布).
 */
public final class ShareColumns {
    private static final Pattern SHARE =
            Pattern.compile("(?:^|\\s)(?:所?占)?(?:比|比重|比例|构成|构成比|份额|总数比例|总量比重)(?:[（(]?[%％][）)]?)?$");
    private static final Pattern WHOLE = Pattern.compile("构成|结构|分布|组成");
    private static final Pattern PLACE_OR_TIME =
            Pattern.compile("地区|单位|时间|[市县区省乡镇年月季](?:份|度)?(?:\\s|$)|街道|(?:^|\\s)\\d{4}年|\\d{1,2}月");

    /** The most that shares of one whole make by mistake; more are those of different wholes. */
    private static final BigDecimal MOST = BigDecimal.valueOf(125);

    private static final int SURE_PARTS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST_PARTS = 2;

    private final StatisticTable table;
    private final int column;

    private ShareColumns(StatisticTable table, int column) {
        this.table = table;
        this.column = column;
    }

    /** A column whose shares make something else than 100 %: the words above it, and what they make. */
    public record WrongShares(MemberPath path, String column, String sum) {}

    /** Returns the wrong columns of a table; a table without a header has none. */
    public static List<WrongShares> in(MemberPath path, Table table) {
        StatisticTable statistic = StatisticTable.of(path, table);
        List<WrongShares> wrong = new ArrayList<>();
        if (statistic.indented() || statistic.rows().stream().anyMatch(StatisticRow::isNested)) {
            return wrong;
        }
        for (int column = 1; column < statistic.heads().size(); column++) {
            int at = column;
            if (SHARE.matcher(statistic.heads().get(column)).find()) {
                new ShareColumns(statistic, column)
                        .wrongSum()
                        .ifPresent(sum -> wrong.add(new WrongShares(
                                head(path, table, at),
                                statistic.heads().get(at),
                                sum.stripTrailingZeros().toPlainString())));
            }
        }
        return wrong;
    }

    /** The path of the lowest cell of the header above a column. */
    private static MemberPath head(MemberPath path, Table table, int column) {
        Place head = TableGrid.of(table.headerRows()).rows().stream()
                .flatMap(List::stream)
                .filter(place -> place.column() <= column && column < place.column() + place.columns())
                .reduce((upper, lower) -> lower)
                .orElseThrow();
        MemberPath row = head.row() == 0
                ? path.member("header")
                : path.member("subheaders").element(head.row() - 1);
        return row.element(head.index());
    }

    private Optional<BigDecimal> wrongSum() {
        List<Amount> shares = amounts(table.parts(), column);
        if (shares.size() < FEWEST_PARTS || shares.size() < table.parts().size()) {
            return Optional.empty();
        }
        Sum sum = Sum.of(shares, HUNDRED, true);
        boolean tooMuch = sum.value().compareTo(HUNDRED) > 0;
        boolean ofOneWhole = isAdded(sum) || hasFigures(shares) || (tooMuch && (speaksOfWhole() || isSure(sum)));
        return ofOneWhole && !sum.isPrintedAs(HUNDRED, shares.size()) ? Optional.of(sum.value()) : Optional.empty();
    }

    /** Whether the one sum row says 100, or the sum itself; shares of different wholes have an average there. */
    private boolean isAdded(Sum sum) {
        List<StatisticRow> totals =
                table.rows().stream().filter(StatisticRow::isSum).toList();
        return totals.size() == 1
                && amounts(totals, column).stream()
                        .map(Amount::value)
                        .anyMatch(total -> total.compareTo(HUNDRED) == 0 || total.compareTo(sum.value()) == 0);
    }

    /** Whether the rows are kinds, not places or times, and make little more than 100. */
    private boolean isSure(Sum sum) {
        return sum.count() >= SURE_PARTS
                && sum.value().compareTo(MOST) <= 0
                && !PLACE_OR_TIME.matcher(table.heads().get(0)).find()
                && table.parts().stream()
                        .noneMatch(row -> PLACE_OR_TIME.matcher(row.labels()).find());
    }

    private boolean speaksOfWhole() {
        return WHOLE.matcher(table.heads().get(column) + " " + table.caption()).find();
    }

    /** Whether most figures in the column before have these shares of their sum. */
    private boolean hasFigures(List<Amount> shares) {
        List<Amount> figures = amounts(table.parts(), column - 1);
        BigDecimal whole = figures.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (figures.size() != shares.size() || whole.signum() <= 0) {
            return false;
        }
        int alike = 0;
        for (int i = 0; i < shares.size(); i++) {
            double share = 100 * figures.get(i).value().doubleValue() / whole.doubleValue();
            alike += Math.abs(share - shares.get(i).value().doubleValue()) < 0.6 ? 1 : 0;
        }
        return 2 * alike >= shares.size() && alike >= FEWEST_PARTS;
    }

    /** The numbers that these rows have in a column. */
    private static List<Amount> amounts(List<StatisticRow> rows, int column) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.cells().get(column)).stream())
                .filter(place -> !Amount.isNone(place.cell().text()))
                .flatMap(place -> Amount.of(place.cell().text()).stream())
                .toList();
    }
}
