package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.pagination.Page;
import io.github.bulletinkit.render.style.PageStyle;

/** Where a column is between the left and the right edge of its page. */
record ColumnArea(double leftPt, double measurePt) {

    static ColumnArea of(PageStyle style, Page.Column column, int folio) {
        double leftPt = style.leftPt(folio);
        return column.count() == 1
                ? new ColumnArea(leftPt, style.measurePt())
                : new ColumnArea(leftPt + style.columnLeftPt(column.index()), style.columnPt());
    }
}
