package io.github.bulletinkit.internal.editorial.table;

import io.github.bulletinkit.model.TableGrid.Place;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a table.
 *
 * @param labels the cells before its first number, without spaces, joined by a space each
 * @param cells the cells that begin in it and cover one column, by column
 */
record StatisticRow(String labels, Map<Integer, Place> cells) {
    private static final Pattern TOTAL = Pattern.compile("(?:^|\\s)\\S{0,4}(?:合计|总计|共计|总和)(?:[（(].*|[：:])?(?:\\s|$)");
    private static final Pattern SUBTOTAL = Pattern.compile("(?:^|\\s)\\S{0,8}小计(?:[（(].*|[：:])?(?:\\s|$)");
    private static final Pattern DERIVED = Pattern.compile("占|同比|环比|增长|增幅|增速|平均|人均|率$|比例|比上年|较上年|去年|上年|上月|备注|^注");
    private static final Pattern NESTED = Pattern.compile("其中|^[#＃]|^[—-]+\\p{IsHan}");
    private static final Pattern UPPER = Pattern.compile("^[一二三四五六七八九十]{1,3}[、.．]");

    boolean isTotal() {
        return TOTAL.matcher(labels).find();
    }

    boolean isSubtotal() {
        return !isTotal() && SUBTOTAL.matcher(labels).find();
    }

    boolean isSum() {
        return isTotal() || isSubtotal();
    }

    /** Whether its figures are made from other rows in another way: a rate, an average, last year's figures. */
    boolean isDerived() {
        return !isSum() && DERIVED.matcher(labels).find();
    }

    /** Whether it is a part of the row above. */
    boolean isNested() {
        return NESTED.matcher(labels).find();
    }

    /** Whether it is of the highest level of an enumeration. */
    boolean isUpper() {
        return UPPER.matcher(labels).find();
    }
}
