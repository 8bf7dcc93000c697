package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.TextKind;

/**
 * A row of the table of contents.
 *
 * @param section the title of the section that the article stands in
 * @param title the article's title
 * @param page the folio of the page on which the article begins, counted from 1
 */
public record TocEntry(
        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        String section,

        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        String title,

        int page) {

    /**
     * Checks that no text is null.
     *
     * @param section the title of the section that the article stands in
     * @param title the article's title
     * @param page the folio of the page on which the article begins
     */
    public TocEntry {
        requireNonNull(section, "section");
        requireNonNull(title, "title");
    }
}
