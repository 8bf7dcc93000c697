package io.github.bulletinkit.format;

import static java.util.Objects.requireNonNull;

/**
 * How the table of contents (目录) of a series is printed.
 *
 * @param pages whether it has page numbers; false if it is not printed
 * @param sections whether it has the titles of the sections; false if it is not printed
 */
public record ContentsFormat(ContentsPlacement placement, boolean pages, boolean sections) {
    /** A table of contents with sections and page numbers; the body begins on a page of its own. */
    public static final ContentsFormat STANDARD = new ContentsFormat(ContentsPlacement.OWN_PAGES, true, true);

    /** No table of contents. */
    public static final ContentsFormat NONE = new ContentsFormat(ContentsPlacement.NONE, false, false);

    public ContentsFormat {
        boolean printed = requireNonNull(placement, "placement") != ContentsPlacement.NONE;
        pages = pages && printed;
        sections = sections && printed;
    }
}
