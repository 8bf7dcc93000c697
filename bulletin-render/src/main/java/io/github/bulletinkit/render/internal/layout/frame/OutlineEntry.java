package io.github.bulletinkit.render.internal.layout.frame;

import java.util.List;

/** An entry of the outline beside the pages, with those in it. */
public record OutlineEntry(String title, Destination destination, List<OutlineEntry> inner) {

    public OutlineEntry {
        inner = List.copyOf(inner);
    }
}
