package io.github.bulletinkit.render.internal.layout.flow;

/** The standard structure types (ISO 32000-1, 14.8.4) in an issue. */
public enum StructureType {
    /** A section, an article, the editor's note, or the colophon. */
    SECT,
    /** The heading of a section. */
    H1,
    /** The title of an article. */
    H2,
    /** A heading of level 1 in an article. */
    H3,
    H4,
    H5,
    H6,
    P,
    /** The table of contents, and the part of it for one section. */
    TOC,
    /** A row of the table of contents. */
    TOCI,
    /** A reference to another place. */
    REFERENCE,
    LINK,
    /** The caption of a table or figure, or the section title in the table of contents. */
    CAPTION,
    TABLE,
    TR,
    TH,
    TD,
    FIGURE;

    /** The type of headings of a rank from 1 to 6. */
    static StructureType ofRank(int rank) {
        return valueOf("H" + rank);
    }
}
