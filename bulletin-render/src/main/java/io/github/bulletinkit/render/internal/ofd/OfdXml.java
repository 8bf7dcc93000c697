package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.archive.XmlCharacters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML part of an OFD file. The writer is that of the JDK, so that another one on the class path of the host does not
 * change the bytes.
 */
final class OfdXml {
    private static final String NAMESPACE = "http://www.ofdspec.org/2016";
    private static final String PREFIX = "ofd";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Begins a part with its root element. */
    OfdXml(String root) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(PREFIX, root, NAMESPACE);
            writer.writeNamespace(PREFIX, NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    OfdXml start(String element) {
        return after(() -> writer.writeStartElement(PREFIX, element, NAMESPACE));
    }

    OfdXml end() {
        return after(writer::writeEndElement);
    }

    OfdXml attribute(String name, String value) {
        return after(() -> writer.writeAttribute(name, XmlCharacters.legal(value)));
    }

    OfdXml attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    OfdXml text(String text) {
        return after(() -> writer.writeCharacters(XmlCharacters.legal(text)));
    }

    /** Writes an element with text alone. */
    OfdXml element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Ends the part; nothing can be written after it. */
    byte[] bytes() {
        after(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private OfdXml after(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            // It writes into memory.
            throw new IllegalStateException(e);
        }
    }
}
