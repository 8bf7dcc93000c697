package io.github.bulletinkit.internal.editorial.table;

import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows 合计, 总计 and 小计 whose figures are not the sums of the rows that they are for. A column is only checked if all
 * its cells are numbers and it is not one of rates, averages or prices. A table whose rows are parts of other rows (其中) is not
 * checked. Of several readings one that is right is enough.
 */
public final class SumRows {
    private static final Pattern NOT_ADDED =
            Pattern.compile("率|占|比重|比例|构成|份额|增幅|增速|增长|同比|环比|较上年|比上年|均|单价|价格|房价|[%％‰]|指数|排名|名次|位次"
                    + "|序号|编号|年份|时间|日期|倍|密度|强度|浓度|温度|电话|备注|得分|分数|评分|分值|满意|每|[/／]|系数|等级|累计|完成度|进度");
    private static final Pattern COUNTED = Pattern.compile("[元人家个项户吨台次辆件名处所例份宗起条亩万亿数额量]|公里|平方米");
    private static final Pattern ROUNDED = Pattern.compile("亿|万[吨人户]|公里");

    /** How many units of the last decimal a total may be away from the sum. */
    private static final int MOST_OF_DECIMALS = 3;

    private static final int MOST_OF_WHOLE = 1;

    private final StatisticTable table;
    private final int column;
    private final List<WrongSum> wrong;

    private SumRows(StatisticTable table, int column, List<WrongSum> wrong) {
        this.table = table;
        this.column = column;
        this.wrong = wrong;
    }

    /**
     * A figure that is not the sum.
     *
     * @param column the words above the column, perhaps empty
     * @param expected the sum, as the figure is written
     */
    public record WrongSum(MemberPath path, String label, String column, String found, String expected) {}

    /** Returns the wrong figures of a table, column by column. */
    public static List<WrongSum> in(MemberPath path, Table table) {
        StatisticTable statistic = StatisticTable.of(path, table);
        List<WrongSum> wrong = new ArrayList<>();
        if (statistic.rows().stream().anyMatch(StatisticRow::isSum) && isFlat(statistic)) {
            for (int column = 1; column < statistic.heads().size(); column++) {
                if (!NOT_ADDED.matcher(statistic.heads().get(column)).find()) {
                    new SumRows(statistic, column, wrong).check();
                }
            }
        }
        return wrong;
    }

    private static boolean isFlat(StatisticTable table) {
        boolean derivedInside = false;
        boolean seenDerived = false;
        for (StatisticRow row : table.rows()) {
            derivedInside |= seenDerived && !row.isDerived();
            seenDerived |= row.isDerived();
        }
        return !derivedInside && !table.indented() && table.rows().stream().noneMatch(StatisticRow::isNested);
    }

    private void check() {
        for (int i = 0; i < table.rows().size(); i++) {
            StatisticRow row = table.rows().get(i);
            Place place = row.cells().get(column);
            if (row.isSum() && place != null && !Amount.isNone(place.cell().text())) {
                Optional<Amount> total = Amount.of(place.cell().text());
                if (total.isPresent() && !total.get().isPercent()) {
                    check(i, place, total.get());
                }
            }
        }
    }

    private void check(int row, Place place, Amount total) {
        Sum first = null;
        for (List<StatisticRow> group : groups(row)) {
            List<Amount> parts = amounts(group);
            if (parts == null) {
                return;
            }
            if (parts.size() >= 2) {
                Sum sum = Sum.of(parts, total.value(), isRounded(total));
                if (mayBe(sum, parts, total)) {
                    return;
                }
                first = first == null ? sum : first;
            }
        }
        if (first != null) {
            wrong.add(new WrongSum(
                    table.path(place),
                    table.rows().get(row).labels(),
                    table.heads().get(column),
                    place.cell().text().strip(),
                    total.written(first.value())));
        }
    }

    /** Whether the sum is right, or no sum: twice it if the rows have two levels, an average if nothing is counted. */
    private boolean mayBe(Sum sum, List<Amount> parts, Amount total) {
        BigDecimal lowest =
                parts.stream().map(Amount::value).reduce(BigDecimal::min).orElseThrow();
        BigDecimal highest =
                parts.stream().map(Amount::value).reduce(BigDecimal::max).orElseThrow();
        boolean between = lowest.compareTo(total.value()) <= 0 && total.value().compareTo(highest) <= 0;
        int most = sum.isWhole() ? MOST_OF_WHOLE : MOST_OF_DECIMALS;
        return sum.isPrintedAs(total.value(), most)
                || sum.isPrintedAs(total.value().multiply(BigDecimal.valueOf(2)), most)
                || (between && !COUNTED.matcher(words(total)).find());
    }

    private boolean isRounded(Amount total) {
        return ROUNDED.matcher(words(total)).find();
    }

    private String words(Amount total) {
        return table.heads().get(column) + total.unit() + table.caption();
    }

    /** The rows that a sum may be for, the likeliest first. */
    private List<List<StatisticRow>> groups(int sum) {
        List<List<StatisticRow>> groups = new ArrayList<>();
        List<StatisticRow> before = between(previousSum(sum) + 1, sum);
        List<StatisticRow> after = between(sum + 1, nextSum(sum));
        boolean total = table.rows().get(sum).isTotal();
        if (total) {
            groups.add(table.parts());
            groups.add(table.parts().stream().filter(StatisticRow::isUpper).toList());
            groups.add(table.rows().stream().filter(StatisticRow::isSubtotal).toList());
            groups.add(IntStream.range(0, table.rows().size())
                    .filter(row -> row != sum)
                    .mapToObj(table.rows()::get)
                    .filter(StatisticRow::isSum)
                    .toList());
        }
        if (!total || table.rows().stream().filter(StatisticRow::isSum).count() > 1) {
            groups.add(before.isEmpty() ? after : before);
            groups.add(before.isEmpty() ? before : after);
        }
        return groups;
    }

    private List<StatisticRow> between(int start, int end) {
        return table.rows().subList(start, end).stream()
                .filter(row -> !row.isDerived())
                .toList();
    }

    private int previousSum(int row) {
        int previous = row - 1;
        while (previous >= 0 && !table.rows().get(previous).isSum()) {
            previous--;
        }
        return previous;
    }

    private int nextSum(int row) {
        int next = row + 1;
        while (next < table.rows().size() && !table.rows().get(next).isSum()) {
            next++;
        }
        return next;
    }

    /** The numbers of some rows; null if one of their cells is something else. A cell from above is not counted again. */
    private @Nullable List<Amount> amounts(List<StatisticRow> rows) {
        List<Amount> amounts = new ArrayList<>();
        for (StatisticRow row : rows) {
            Place place = row.cells().get(column);
            if (place == null) {
                return null;
            }
            Optional<Amount> amount = Amount.of(place.cell().text());
            if (amount.isEmpty() || amount.get().isPercent()) {
                return null;
            }
            amounts.add(amount.get());
        }
        return amounts;
    }
}
