package io.github.bulletinkit.render.internal.ofd;

/** Writes colours. What has none is black. */
final class Colours {
    private static final int BLACK = 0;

    private Colours() {}

    /** Writes the colour {@code 0xRRGGBB} of an area or a text, in the colour space of the document. */
    static void fill(OfdXml xml, int rgb) {
        if (rgb != BLACK) {
            String value = (rgb >> 16 & 0xFF) + " " + (rgb >> 8 & 0xFF) + " " + (rgb & 0xFF);
            xml.start("FillColor").attribute("Value", value).end();
        }
    }
}
