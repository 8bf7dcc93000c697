package io.github.bulletinkit.render.internal.layout.flow;

/** The standard structure types (ISO 32000-1, 14.8.4) in an issue. */
public enum StructureType {
    /** A section, an article, the editor's note, or the colophon. */
    SECT("Sect"),
    /** The heading of a section. */
    H1("H1"),
    /** The title of an article. */
    H2("H2"),
    /** A heading of level 1 in an article. */
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    /** A list whose items are counted. */
    ORDERED_LIST("L"),
    UNORDERED_LIST("L"),
    LIST_ITEM("LI"),
    /** What is printed before the text of an item. */
    LABEL("Lbl"),
    /** The text of an item, and the list in it. */
    LIST_BODY("LBody"),
    /** The table of contents, and the part of it for one section. */
    TOC("TOC"),
    /** A row of the table of contents. */
    TOCI("TOCI"),
    /** A reference to another place. */
    REFERENCE("Reference"),
    LINK("Link"),
    /** A note at the foot of a page. */
    NOTE("Note"),
    /** The caption of a table or figure, or the section title in the table of contents. */
    CAPTION("Caption"),
    TABLE("Table"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    FIGURE("Figure");

    private final String standardName;

    StructureType(String standardName) {
        this.standardName = standardName;
    }

    /** The name in the standard. */
    public String standardName() {
        return standardName;
    }

    /** The type of headings of a rank from 1 to 6. */
    public static StructureType ofRank(int rank) {
        return valueOf("H" + rank);
    }
}
