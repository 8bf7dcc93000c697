package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.layout.frame.OutlineEntry;
import java.util.List;

/** Writes the outline beside the pages. */
final class Outline {

    private Outline() {}

    static void write(List<OutlineEntry> entries, OfdXml xml) {
        if (!entries.isEmpty()) {
            xml.start("Outlines");
            entries.forEach(entry -> write(entry, xml));
            xml.end();
        }
    }

    private static void write(OutlineEntry entry, OfdXml xml) {
        xml.start("OutlineElem").attribute("Title", entry.title());
        if (!entry.inner().isEmpty()) {
            xml.attribute("Count", entry.inner().size());
        }
        xml.start("Actions").start("Action").attribute("Event", "CLICK");
        Actions.goTo(xml, entry.destination());
        xml.end().end();
        entry.inner().forEach(inner -> write(inner, xml));
        xml.end();
    }
}
