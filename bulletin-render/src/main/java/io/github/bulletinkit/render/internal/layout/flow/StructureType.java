package io.github.bulletinkit.render.internal.layout.flow;

/** The standard structure types (ISO 32000-1, 14.8.4) that an issue is made of. */
public enum StructureType {
    /** A section or an article of the bulletin, the editor's note, the colophon. */
    SECT,
    /** The heading of a section. */
    H1,
    /** The title of an article. */
    H2,
    /** A heading in an article, of the first level. */
    H3,
    /** A heading of the second level. */
    H4,
    /** A heading of the third level. */
    H5,
    /** A heading of the fourth level. */
    H6,
    /** A paragraph. */
    P,
    /** The table of contents, and the part of it that lists one section. */
    TOC,
    /** A row of the table of contents. */
    TOCI,
    /** What refers to another place. */
    REFERENCE,
    /** The text of a link. */
    LINK,
    /** The caption of a table or figure, or the section's title over its part of the table of contents. */
    CAPTION,
    /** A table. */
    TABLE,
    /** A row of a table. */
    TR,
    /** A cell of a table's header row. */
    TH,
    /** Another cell of a table. */
    TD,
    /** A picture. */
    FIGURE;

    /** The type of headings of a rank from 1 to 6. */
    static StructureType ofRank(int rank) {
        return valueOf("H" + rank);
    }
}
