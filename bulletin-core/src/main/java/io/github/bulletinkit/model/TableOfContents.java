package io.github.bulletinkit.model;

import jakarta.validation.Valid;
import java.util.List;

/**
 * A table of contents (目录), declared in a published issue or resolved by a renderer.
 *
 * @param entries the rows, in order
 */
public record TableOfContents(List<@Valid TocEntry> entries) {

    public TableOfContents {
        entries = Copies.of(entries, "entries");
    }
}
