package io.github.bulletinkit.render.internal.ofd;

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
    private static final char REPLACEMENT = '\uFFFD';

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
        return after(() -> writer.writeAttribute(name, legal(value)));
    }

    OfdXml attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    OfdXml text(String text) {
        return after(() -> writer.writeCharacters(legal(text)));
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

    /** Replaces what XML 1.0 cannot hold. Printed text has no such characters, because no font has them. */
    private static String legal(String text) {
        if (text.codePoints().allMatch(OfdXml::isLegal)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isLegal(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
