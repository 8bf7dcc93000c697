package io.github.bulletinkit.render.internal.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part refers to, by identifiers (ECMA-376, part 2, 9.3). */
final class Relationships {
    private final Map<Relationship, String> all = new LinkedHashMap<>();

    private record Relationship(String type, String target, boolean outside) {}

    /** Adds a target and returns its identifier; the same for the same target. */
    String add(String type, String target, boolean outside) {
        String next = "rId" + (all.size() + 1);
        String known = all.putIfAbsent(new Relationship(type, target, outside), next);
        return known == null ? next : known;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    byte[] part() {
        WordXml xml = new WordXml("pr:Relationships");
        all.forEach((relationship, id) -> {
            xml.start("pr:Relationship", "Id", id);
            xml.attribute("Type", relationship.type()).attribute("Target", relationship.target());
            if (relationship.outside()) {
                xml.attribute("TargetMode", "External");
            }
            xml.end();
        });
        return xml.bytes();
    }
}
