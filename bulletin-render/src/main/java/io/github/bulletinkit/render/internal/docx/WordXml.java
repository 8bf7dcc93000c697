package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.render.internal.archive.XmlCharacters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML part of a Word document. Elements and attributes are named with their usual prefixes, such as w:p. The writer
 * is that of the JDK, so that another one on the class path of the host does not change the bytes.
 */
final class WordXml {
    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
            Map.entry("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
            Map.entry("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
            Map.entry("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
            Map.entry("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
            Map.entry("pr", "http://schemas.openxmlformats.org/package/2006/relationships"),
            Map.entry("ct", "http://schemas.openxmlformats.org/package/2006/content-types"),
            Map.entry("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            Map.entry("xml", "http://www.w3.org/XML/1998/namespace"));

    /** Written as the default namespace: Microsoft's reader of packages knows these elements only without a prefix. */
    private static final Set<String> OF_PACKAGES = Set.of("ct", "pr");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private interface Step {
        void run() throws XMLStreamException;
    }

    /**
     * Begins a part.
     *
     * @param root the root element
     * @param prefixes those of the other elements and attributes
     */
    WordXml(String root, String... prefixes) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        start(root);
        namespace(prefix(root));
        for (String prefix : prefixes) {
            namespace(prefix);
        }
    }

    private void namespace(String prefix) {
        after(() -> writer.writeNamespace(written(prefix), uri(prefix)));
    }

    static String uri(String prefix) {
        String uri = NAMESPACES.get(prefix);
        if (uri == null) {
            throw new IllegalArgumentException("unknown prefix " + prefix);
        }
        return uri;
    }

    WordXml start(String element, String... attributes) {
        after(() -> writer.writeStartElement(written(prefix(element)), local(element), uri(prefix(element))));
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    WordXml attribute(String name, String value) {
        String legal = XmlCharacters.legal(value);
        return after(() -> {
            if (name.indexOf(':') < 0) {
                writer.writeAttribute(name, legal);
            } else {
                writer.writeAttribute(prefix(name), uri(prefix(name)), local(name), legal);
            }
        });
    }

    WordXml end() {
        return after(writer::writeEndElement);
    }

    /** Writes an element without content. */
    WordXml empty(String element, String... attributes) {
        return start(element, attributes).end();
    }

    /** Writes an element whose only attribute is w:val. */
    WordXml value(String element, String value) {
        return empty(element, "w:val", value);
    }

    WordXml value(String element, int value) {
        return value(element, Integer.toString(value));
    }

    WordXml text(String text) {
        return after(() -> writer.writeCharacters(XmlCharacters.legal(text)));
    }

    /** Ends the part; nothing can be written after it. */
    byte[] bytes() {
        after(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private static String written(String prefix) {
        return OF_PACKAGES.contains(prefix) ? "" : prefix;
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private WordXml after(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            // It writes into memory.
            throw new IllegalStateException(e);
        }
    }
}
