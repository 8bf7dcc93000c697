package io.github.bulletinkit.render.internal.pdf;

import java.nio.charset.StandardCharsets;

/**
 * The XMP packet that describes a document (ISO 16684-1) and declares that it conforms to PDF/A and PDF/UA. PDF/A does
 * not know the properties of PDF/UA, so a schema describes them (ISO 19005-2, 6.6.2.3).
 */
final class XmpMetadata {
    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            """;
    private static final String TAIL = """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the document keeps to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final StringBuilder packet = new StringBuilder(HEAD);

    XmpMetadata title(String title) {
        String text = escaped(title);
        return property(
                "dc:title",
                "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + text + "</rdf:li><rdf:li xml:lang=\"zh-CN\">" + text
                        + "</rdf:li></rdf:Alt>");
    }

    XmpMetadata creator(String creator) {
        return property("dc:creator", "<rdf:Seq><rdf:li>" + escaped(creator) + "</rdf:li></rdf:Seq>");
    }

    XmpMetadata language(String language) {
        return property("dc:language", "<rdf:Bag><rdf:li>" + escaped(language) + "</rdf:li></rdf:Bag>");
    }

    XmpMetadata created(String date) {
        return property("xmp:CreateDate", date);
    }

    XmpMetadata producer(String producer) {
        return property("pdf:Producer", escaped(producer));
    }

    /** Declares the parts of PDF/A, at level A, and of PDF/UA. */
    XmpMetadata conformance(int pdfaPart, int pdfuaPart) {
        return property("dc:format", "application/pdf")
                .property("pdfaid:part", Integer.toString(pdfaPart))
                .property("pdfaid:conformance", "A")
                .property("pdfuaid:part", Integer.toString(pdfuaPart));
    }

    byte[] bytes() {
        return (packet + TAIL).getBytes(StandardCharsets.UTF_8);
    }

    private XmpMetadata property(String name, String value) {
        packet.append('<').append(name).append('>').append(value);
        packet.append("</").append(name).append(">\n");
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
