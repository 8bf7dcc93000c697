package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.render.internal.archive.ZipParts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** The parts of a Word document with their types and relationships (ECMA-376, part 2). */
final class DocxParts {
    static final String FOLDER = "word/";
    private static final String DOCUMENT = "document.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> extensions = new TreeMap<>();
    private final Relationships document = new Relationships();
    private final Relationships fonts = new Relationships();

    DocxParts() {
        extensions.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        extensions.put("xml", "application/xml");
    }

    /** Adds an XML part of the folder word, such as styles.xml, and returns its identifier in the document. */
    String add(String name, String kind, byte[] content) {
        put(FOLDER + name, content);
        types.put("/" + FOLDER + name, WORD + kind + "+xml");
        return document.add(OFFICE + kind, name, false);
    }

    /** Adds a picture and returns its identifier in the document. */
    String addPicture(String name, String extension, String mediaType, byte[] content) {
        put(FOLDER + name, content);
        extensions.put(extension, mediaType);
        return document.add(OFFICE + "image", name, false);
    }

    /** Adds an embedded font and returns its identifier in the table of fonts. */
    String addFont(String name, byte[] content) {
        put(FOLDER + name, content);
        extensions.put("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        return fonts.add(OFFICE + "font", name, false);
    }

    /** The identifier of an address outside of the document. */
    String link(String address) {
        return document.add(OFFICE + "hyperlink", address, true);
    }

    void put(String path, byte[] content) {
        parts.put(path, content);
    }

    void write(byte[] body, byte[] properties, OutputStream out) throws IOException {
        ZipParts zip = new ZipParts(out, Deflater.BEST_SPEED);
        types.put("/" + FOLDER + DOCUMENT, WORD + "document.main+xml");
        types.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        zip.add("[Content_Types].xml", contentTypes());
        Relationships root = new Relationships();
        root.add(OFFICE + "officeDocument", FOLDER + DOCUMENT, false);
        root.add(PACKAGE + "core-properties", "docProps/core.xml", false);
        zip.add("_rels/.rels", root.part());
        zip.add("docProps/core.xml", properties);
        zip.add(FOLDER + DOCUMENT, body);
        zip.add(FOLDER + "_rels/document.xml.rels", document.part());
        if (!fonts.isEmpty()) {
            zip.add(FOLDER + "_rels/fontTable.xml.rels", fonts.part());
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.add(part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private byte[] contentTypes() {
        WordXml xml = new WordXml("ct:Types");
        extensions.forEach((extension, type) -> xml.empty("ct:Default", "Extension", extension, "ContentType", type));
        types.forEach((part, type) -> xml.empty("ct:Override", "PartName", part, "ContentType", type));
        return xml.bytes();
    }
}
