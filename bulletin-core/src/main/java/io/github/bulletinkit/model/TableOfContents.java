package io.github.bulletinkit.model;

import jakarta.validation.Valid;
import java.util.List;

/**
 * A table of contents (目录), as declared in a published issue or as resolved by a renderer.
 *
 * @param entries the rows, in order
 */
public record TableOfContents(List<@Valid TocEntry> entries) {

    /**
     * Copies the rows.
     *
     * @param entries the rows
     */
    public TableOfContents {
        entries = Copies.of(entries, "entries");
    }
}
