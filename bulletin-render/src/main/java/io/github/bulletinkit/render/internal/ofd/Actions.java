package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.layout.frame.Destination;

/** Writes what a click does. */
final class Actions {

    private Actions() {}

    /** An action that leads to a place of the document. */
    static void goTo(OfdXml xml, Destination destination) {
        xml.start("Goto")
                .start("Dest")
                .attribute("Type", "XYZ")
                .attribute("PageID", ObjectIds.ofPage(destination.page()))
                .attribute("Left", Mm.length(destination.leftPt()))
                .attribute("Top", Mm.length(destination.topPt()))
                .end()
                .end();
    }

    /** An action that leads to an address. */
    static void open(OfdXml xml, String address) {
        xml.start("URI").attribute("URI", address).end();
    }
}
