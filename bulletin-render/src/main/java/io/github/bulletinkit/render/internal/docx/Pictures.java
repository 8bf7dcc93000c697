package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.ImageData;
import java.util.HashMap;
import java.util.Map;

/** The pictures of a document: each file is stored once. */
final class Pictures {
    private final DocxParts parts;
    private final Map<ImageData, String> stored = new HashMap<>();
    private int drawings;

    Pictures(DocxParts parts) {
        this.parts = parts;
    }

    /** Writes a picture as a character of the line, in points, with its alternative text. */
    void write(ImageData picture, String alternative, double widthPt, double heightPt, WordXml xml) {
        String reference = stored.computeIfAbsent(picture, this::store);
        String id = Integer.toString(++drawings);
        String width = Long.toString(WordUnits.emu(widthPt));
        String height = Long.toString(WordUnits.emu(heightPt));
        String name = "图片 " + id;
        xml.start("w:r").start("w:drawing").start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", id, "name", name, "descr", alternative);
        xml.start("a:graphic").start("a:graphicData", "uri", WordXml.uri("pic")).start("pic:pic");
        xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", name, "descr", alternative);
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", reference);
        xml.start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end().end().end().end();
    }

    private String store(ImageData picture) {
        UprightPicture upright = UprightPicture.of(picture);
        String name = "media/image" + (stored.size() + 1) + "." + upright.extension();
        return parts.addPicture(name, upright.extension(), upright.mediaType(), upright.bytes());
    }
}
