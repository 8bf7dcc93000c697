package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Renderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A rendered OFD file, by its parts. */
public final class OfdFile {
    private final byte[] bytes;
    private final Map<String, byte[]> parts;

    private OfdFile(byte[] bytes, Map<String, byte[]> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    public static OfdFile of(Renderer renderer, Issue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(issue, out);
            return of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OfdFile of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new OfdFile(file, parts);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The content of each part by its path, in the order of the file. */
    public Map<String, byte[]> parts() {
        return parts;
    }

    public String text(String part) {
        return new String(part(part), StandardCharsets.UTF_8);
    }

    private byte[] part(String part) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new AssertionError("no part " + part + " in " + parts.keySet());
        }
        return content;
    }

    public Element xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part(part)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part + " is not XML", e);
        }
    }

    /** All elements of a name in an element, in document order. */
    public static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
