package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.font.FontFace;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.truetype.TrueTypeFont;
import java.io.IOException;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fonts of a document, each with the characters that are drawn in it. */
final class EmbeddedFonts {
    private final FontMetrics metrics;
    private final ObjectIds ids;
    private final SortedMap<Integer, UsedFace> faces = new TreeMap<>();

    private record UsedFace(int id, BitSet codePoints) {}

    EmbeddedFonts(FontMetrics metrics, ObjectIds ids) {
        this.metrics = metrics;
        this.ids = ids;
    }

    /** Notes that a text is drawn in a face, and returns the number of the font. */
    int use(int face, String text) {
        UsedFace used = faces.computeIfAbsent(face, number -> new UsedFace(ids.next(), new BitSet()));
        text.codePoints().forEach(used.codePoints()::set);
        return used.id();
    }

    /** Adds the files to the package and their list to the resources. */
    void write(OfdPackage files, OfdXml resources) throws IOException {
        if (faces.isEmpty()) {
            return;
        }
        resources.start("Fonts");
        for (var used : faces.entrySet()) {
            FontFace face = metrics.faces().get(used.getKey());
            String file = "font_" + used.getValue().id() + ".ttf";
            TrueTypeFont font = face.font();
            files.add(
                    OfdParts.RESOURCES + file,
                    font.subset(used.getValue().codePoints().stream().toArray()));
            String name = font.family().isEmpty() ? face.name() : font.family();
            resources
                    .start("Font")
                    .attribute("ID", used.getValue().id())
                    .attribute("FontName", name)
                    .attribute("FamilyName", name)
                    .attribute("Charset", "unicode")
                    .element("FontFile", file)
                    .end();
        }
        resources.end();
    }
}
