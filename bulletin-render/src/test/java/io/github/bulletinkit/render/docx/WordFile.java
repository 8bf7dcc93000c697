package io.github.bulletinkit.render.docx;

import io.github.bulletinkit.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Word document as its parts. */
record WordFile(Map<String, byte[]> parts) {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static WordFile of(DocxRenderer renderer, Issue issue) {
        return of(bytes(renderer, issue));
    }

    static byte[] bytes(DocxRenderer renderer, Issue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(issue, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static WordFile of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(parts);
    }

    /** An XML part; throws if it is not well-formed. */
    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(part, e);
        }
    }

    /** The elements of WordprocessingML with a name, in the order of the part. */
    List<Element> elements(String part, String name) {
        return elements(xml(part).getDocumentElement(), name);
    }

    static List<Element> elements(Element ancestor, String name) {
        List<Element> elements = new ArrayList<>();
        var found = ancestor.getElementsByTagNameNS(W, name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    /** What a reader sees of a paragraph: text, tabs as spaces, and the results of fields. */
    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        append(paragraph, text);
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        String name = node.getLocalName();
        if ("t".equals(name)) {
            text.append(node.getTextContent());
        } else if ("tab".equals(name) && "r".equals(node.getParentNode().getLocalName())) {
            text.append(' ');
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                append(child, text);
            }
        }
    }

    /** The alternative texts of all pictures. */
    String alternatives() {
        StringBuilder texts = new StringBuilder();
        var pictures = xml("word/document.xml").getElementsByTagNameNS("*", "docPr");
        for (int i = 0; i < pictures.getLength(); i++) {
            texts.append(((Element) pictures.item(i)).getAttribute("descr"));
        }
        return texts.toString();
    }

    /** The texts of the paragraphs with a style. */
    List<String> texts(String style) {
        return elements("word/document.xml", "p").stream()
                .filter(paragraph -> style.equals(style(paragraph)))
                .map(WordFile::text)
                .toList();
    }

    static String style(Element paragraph) {
        return elements(paragraph, "pStyle").stream()
                .findFirst()
                .map(WordFile::value)
                .orElse("");
    }
}
