package io.github.bulletinkit.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The logical structure of a document as a screen reader reads it, from the raw dictionaries. */
final class TaggedPdf {
    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> contentOfPages = new HashMap<>();
    private final List<Content> claimed = new ArrayList<>();
    private final List<Annotated> annotated = new ArrayList<>();

    /** A sequence of marked content, and the element that claims it. */
    record Content(COSDictionary page, int number, COSDictionary element) {}

    /** An annotation, and the element that claims it. */
    record Annotated(COSDictionary page, COSDictionary annotation, COSDictionary element) {}

    private TaggedPdf(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage page : document.getPages()) {
            contentOfPages.put(page.getCOSObject(), contentOf(page));
        }
    }

    static TaggedPdf of(PDDocument document) throws IOException {
        return new TaggedPdf(document);
    }

    /** The text of each sequence of marked content of a page. */
    private static Map<Integer, String> contentOf(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0 && texts.put(content.getMCID(), text(content)) != null) {
                throw new AssertionError("two sequences have the number " + content.getMCID());
            }
        }
        return texts;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    /** The one element below the root of the tree, with all that is in it. */
    StructureNode root() {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        COSBase kids = root.getCOSObject().getDictionaryObject(COSName.K);
        COSArray array = (COSArray) kids;
        if (array.size() != 1) {
            throw new AssertionError("there are " + array.size() + " elements at the top");
        }
        return node((COSDictionary) array.getObject(0), root.getCOSObject());
    }

    private StructureNode node(COSDictionary element, COSDictionary parent) {
        if (element.getDictionaryObject(COSName.P) != parent) {
            throw new AssertionError("the parent of " + element + " does not know it");
        }
        StringBuilder text = new StringBuilder();
        List<StructureNode> kids = new ArrayList<>();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger number) {
                text.append(claim(element.getCOSDictionary(COSName.PG), number.intValue(), element));
            } else if (kid instanceof COSDictionary dictionary) {
                addKid(dictionary, element, text, kids);
            }
        }
        String alternative = element.getString(COSName.ALT);
        String actualText = element.getString(COSName.ACTUAL_TEXT);
        String reading = alternative != null ? alternative : actualText != null ? actualText : text.toString();
        return new StructureNode(element.getNameAsString(COSName.S), reading, kids);
    }

    private void addKid(COSDictionary kid, COSDictionary element, StringBuilder text, List<StructureNode> kids) {
        String type = kid.getNameAsString(COSName.TYPE);
        if ("MCR".equals(type)) {
            text.append(claim(kid.getCOSDictionary(COSName.PG), kid.getInt(COSName.MCID), element));
        } else if ("OBJR".equals(type)) {
            annotated.add(new Annotated(kid.getCOSDictionary(COSName.PG), kid.getCOSDictionary(COSName.OBJ), element));
        } else {
            kids.add(node(kid, element));
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            List<COSBase> list = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
            return list;
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private String claim(COSDictionary page, int number, COSDictionary element) {
        claimed.add(new Content(page, number, element));
        String text = contentOfPages.getOrDefault(page, Map.of()).get(number);
        if (text == null) {
            throw new AssertionError("an element claims the content " + number + ", which is not there");
        }
        return text;
    }

    /** What the elements claimed; valid after {@link #root}. */
    List<Content> claimed() {
        return claimed;
    }

    List<Annotated> annotated() {
        return annotated;
    }

    /** The sequences of marked content on all pages. */
    int contentCount() {
        return contentOfPages.values().stream().mapToInt(Map::size).sum();
    }

    /** What the tree of parents has under a key: the element of an annotation, or those of a page's content. */
    COSBase parentTreeEntry(int key) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase entry = find(root.getCOSDictionary(COSName.PARENT_TREE), key);
        if (entry == null) {
            throw new AssertionError("the tree of parents has no key " + key);
        }
        return entry;
    }

    private static @Nullable COSBase find(COSDictionary node, int key) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            if (((COSNumber) numbers.getObject(i)).intValue() == key) {
                return numbers.getObject(i + 1);
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSBase found = find((COSDictionary) kids.getObject(i), key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
