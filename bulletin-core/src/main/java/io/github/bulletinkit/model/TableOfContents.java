package io.github.bulletinkit.model;

import java.util.List;

/**
 * A table of contents (目录), as declared in a published issue or as resolved by a renderer.
 *
 * @param entries the rows, in order
 */
public record TableOfContents(List<TocEntry> entries) {

    /** Copies the rows. */
    public TableOfContents {
        entries = List.copyOf(entries);
    }
}
