package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.TextKind;

/**
 * A row of the table of contents.
 *
 * @param section the title of the article's section
 * @param page the page number on which the article begins, from 1; 0 in all entries of a table of contents that is
 *     printed without page numbers
 */
public record TocEntry(
        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        String section,

        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        String title,

        int page) {

    public TocEntry {
        requireNonNull(section, "section");
        requireNonNull(title, "title");
    }
}
