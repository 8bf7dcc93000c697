package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The custom tags of a document: its logical structure in reading order, with the names that PDF has for it. An element has the
 * numbers of its objects.
 */
final class StructureTags {
    static final String NAMESPACE = "https://github.com/bulletinkit/bulletin/structure";
    private static final String ROOT = "Structure";

    private final Map<StructureElement, Tag> tags = new HashMap<>();
    private final List<Tag> roots = new ArrayList<>();

    private sealed interface Part permits Tag, ObjectRef {}

    private record Tag(StructureElement element, List<Part> parts) implements Part {}

    private record ObjectRef(int page, int object) implements Part {}

    /** Adds an object of an element; the page is counted from 0. */
    void add(StructureElement element, int page, int object) {
        tag(element).parts().add(new ObjectRef(page, object));
    }

    /** Adds an element without an object here, such as an empty cell. */
    void add(StructureElement element) {
        tag(element);
    }

    private Tag tag(StructureElement element) {
        Tag known = tags.get(element);
        if (known != null) {
            return known;
        }
        Tag tag = new Tag(element, new ArrayList<>());
        tags.put(element, tag);
        @Nullable StructureElement parent = element.parent();
        if (parent == null) {
            roots.add(tag);
        } else {
            tag(parent).parts().add(tag);
        }
        return tag;
    }

    void write(OfdPackage files) throws IOException {
        OfdXml list = new OfdXml("CustomTags");
        list.start("CustomTag")
                .attribute("NameSpace", NAMESPACE)
                .element("FileLoc", OfdParts.STRUCTURE)
                .end();
        files.add(OfdParts.FOLDER + OfdParts.TAGS, list.bytes());
        OfdXml structure = new OfdXml(ROOT);
        roots.forEach(tag -> write(tag, structure));
        files.add(OfdParts.beside(OfdParts.TAGS, OfdParts.STRUCTURE), structure.bytes());
    }

    private static void write(Part part, OfdXml xml) {
        if (part instanceof ObjectRef object) {
            xml.start("ObjectRef").attribute("PageRef", ObjectIds.ofPage(object.page()));
            xml.text(Integer.toString(object.object())).end();
        } else if (part instanceof Tag tag) {
            StructureElement element = tag.element();
            xml.start(element.type().standardName());
            attribute(xml, "Alt", element.alternative());
            attribute(xml, "ActualText", element.actualText());
            attribute(xml, "ColSpan", element.columns());
            attribute(xml, "RowSpan", element.rows());
            tag.parts().forEach(inner -> write(inner, xml));
            xml.end();
        }
    }

    private static void attribute(OfdXml xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.attribute(name, value);
        }
    }

    private static void attribute(OfdXml xml, String name, int span) {
        if (span > 1) {
            xml.attribute(name, span);
        }
    }
}
