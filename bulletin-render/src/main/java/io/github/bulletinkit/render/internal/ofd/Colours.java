package io.github.bulletinkit.render.internal.ofd;

/** Writes colours {@code 0xRRGGBB}, in the colour space of the document. */
final class Colours {
    private static final int BLACK = 0;

    private Colours() {}

    /** Writes the colour of a text; without one it is black (GB/T 33190-2016, 11.2). */
    static void text(OfdXml xml, int rgb) {
        if (rgb != BLACK) {
            area(xml, rgb);
        }
    }

    /** Writes the colour of an area, black too; without one it is transparent (GB/T 33190-2016, 9.1). */
    static void area(OfdXml xml, int rgb) {
        String value = (rgb >> 16 & 0xFF) + " " + (rgb >> 8 & 0xFF) + " " + (rgb & 0xFF);
        xml.start("FillColor").attribute("Value", value).end();
    }
}
