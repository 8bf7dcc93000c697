package io.github.bulletinkit.render.internal.layout.frame;

/**
 * The place of an anchor.
 *
 * @param page counted from 0
 * @param leftPt the left edge of the column, from the left edge of the page
 * @param topPt the top of its line, from the top edge of the page
 */
public record Destination(int page, double leftPt, double topPt) {

    public int folio() {
        return page + 1;
    }
}
