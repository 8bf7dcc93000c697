package io.github.bulletinkit.render.internal.ofd;

/** The paths of the parts in the package, and as the parts name one another. */
final class OfdParts {
    static final String ROOT = "OFD.xml";
    static final String FOLDER = "Doc_0/";
    static final String DOCUMENT = "Document.xml";
    static final String PUBLIC_RESOURCES = "PublicRes.xml";
    static final String DOCUMENT_RESOURCES = "DocumentRes.xml";
    static final String RESOURCE_FOLDER = "Res";
    static final String RESOURCES = FOLDER + RESOURCE_FOLDER + "/";
    static final String ANNOTATIONS = "Annots/Annotations.xml";
    static final String TAGS = "Tags/CustomTags.xml";
    static final String STRUCTURE = "Structure.xml";
    static final String ATTACHMENTS = "Attachs/Attachments.xml";

    private OfdParts() {}

    /** The content of a page, which is counted from 0. */
    static String page(int page) {
        return "Pages/Page_" + page + "/Content.xml";
    }

    /** The annotations of a page, seen from the list of annotations. */
    static String annotations(int page) {
        return "Page_" + page + "/Annotation.xml";
    }

    /** A part beside another one of the document. */
    static String beside(String part, String name) {
        return FOLDER + part.substring(0, part.lastIndexOf('/') + 1) + name;
    }
}
