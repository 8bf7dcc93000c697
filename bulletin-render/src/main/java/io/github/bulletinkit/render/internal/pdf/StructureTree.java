package io.github.bulletinkit.render.internal.pdf;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The logical structure of a document (ISO 32000-1, 14.7), built in reading order. Sections, tables and tables of
 * contents are groups; an element in a group, with everything in it, is written at the end of the page on which reading
 * moves on to the next. So a long issue needs little memory.
 */
final class StructureTree {
    /** The alternative text of a picture without a description; PDF/UA requires one (ISO 14289-1, 7.3). */
    private static final String NO_DESCRIPTION = "图";

    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COL_SPAN = new PdfName("ColSpan");
    private static final PdfName ROW_SPAN = new PdfName("RowSpan");
    private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");
    private static final PdfName PLACEMENT = new PdfName("Placement");
    private static final PdfName ID = new PdfName("ID");
    private static final PdfName ID_TREE = new PdfName("IDTree");

    private final PdfWriter writer;
    private final FileIdentifier identifier;
    private final PdfStructureElement document;
    private final Map<StructureElement, PdfStructureElement> groups = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();

    /** Names and values of a name tree (ISO 32000-1, 7.9.6). */
    private final PdfArray noteIds = new PdfArray();

    /** An element below a group, with everything in it. */
    private record Branch(
            StructureElement root, Map<StructureElement, PdfStructureElement> elements, PdfArray siblings, int index) {}

    StructureTree(PdfWriter writer, FileIdentifier identifier) {
        this.writer = writer;
        this.identifier = identifier;
        this.document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** The PDF element for an element of the issue, created when first needed. */
    PdfStructureElement element(StructureElement element) {
        if (isGroup(element)) {
            return group(element);
        }
        return element(element, branch(branchRoot(element)));
    }

    private PdfStructureElement group(StructureElement element) {
        PdfStructureElement group = groups.get(element);
        if (group == null) {
            group = create(element, parentGroup(element));
            groups.put(element, group);
        }
        return group;
    }

    private PdfStructureElement parentGroup(StructureElement element) {
        StructureElement parent = element.parent();
        return parent == null ? document : group(parent);
    }

    private PdfStructureElement element(StructureElement element, Branch branch) {
        PdfStructureElement known = branch.elements().get(element);
        if (known == null) {
            StructureElement parent = requireNonNull(element.parent(), "parent");
            known = create(element, element(parent, branch));
            branch.elements().put(element, known);
        }
        return known;
    }

    private Branch branch(StructureElement root) {
        for (Branch branch : branches) {
            if (branch.root() == root) {
                return branch;
            }
        }
        PdfStructureElement parent = parentGroup(root);
        PdfStructureElement element = create(root, parent);
        Map<StructureElement, PdfStructureElement> elements = new HashMap<>();
        elements.put(root, element);
        PdfArray siblings = parent.getAsArray(PdfName.K);
        Branch branch = new Branch(root, elements, siblings, siblings.size() - 1);
        branches.add(branch);
        return branch;
    }

    private static StructureElement branchRoot(StructureElement element) {
        StructureElement parent = element.parent();
        return parent == null || isGroup(parent) ? element : branchRoot(parent);
    }

    private static boolean isGroup(StructureElement element) {
        return switch (element.type()) {
            case SECT, TOC, TABLE -> true;
            default -> false;
        };
    }

    void beginContent(PdfContentByte canvas, StructureElement element) {
        PdfStructureElement owner = element(element);
        addContent(owner, () -> canvas.beginMarkedContentSequence(owner));
    }

    /** Begins a sequence. OpenPDF refuses content in an element that begins with another element, such as a link. */
    private void addContent(PdfStructureElement owner, Runnable begin) {
        PdfArray kids = owner.getAsArray(PdfName.K);
        if (kids == null || kids.getPdfObject(0).isNumber()) {
            begin.run();
            return;
        }
        owner.remove(PdfName.K);
        begin.run();
        PdfDictionary content = new PdfDictionary(new PdfName("MCR"));
        content.put(PdfName.PG, writer.getCurrentPage());
        content.put(PdfName.MCID, owner.get(PdfName.K));
        kids.add(content);
        owner.put(PdfName.K, kids);
    }

    /**
     * Begins a sequence with an actual text. OpenPDF would name the sequence after the element, but some readers use
     * the actual text only of sequences named Span.
     */
    void beginContent(PdfContentByte canvas, StructureElement element, String reading) {
        PdfStructureElement owner = element(element);
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(reading, PdfObject.TEXT_UNICODE));
        PdfObject type = owner.get(PdfName.S);
        owner.put(PdfName.S, SPAN);
        addContent(owner, () -> canvas.beginMarkedContentSequence(owner, properties));
        owner.put(PdfName.S, type);
    }

    /**
     * Writes the elements that are complete. The last one may continue on the next page, and so may those with notes that go on
     * there, and the cells in several rows of a table in which the page ends.
     */
    void finishPage(List<StructureElement> unfinishedNotes) throws IOException {
        Set<StructureElement> unfinished = new HashSet<>();
        unfinishedNotes.forEach(note -> unfinished.add(branchRoot(note)));
        if (!branches.isEmpty()) {
            Branch last = branches.get(branches.size() - 1);
            unfinished.add(last.root());
            branches.stream()
                    .filter(branch ->
                            Objects.equals(branch.root().parent(), last.root().parent())
                                    && hasCellOfSeveralRows(branch))
                    .forEach(branch -> unfinished.add(branch.root()));
        }
        write(branch -> !unfinished.contains(branch.root()));
    }

    private static boolean hasCellOfSeveralRows(Branch branch) {
        return branch.elements().keySet().stream().anyMatch(element -> element.rows() > 1);
    }

    void finish() throws IOException {
        write(branch -> true);
        if (noteIds.size() > 0) {
            PdfDictionary tree = new PdfDictionary();
            tree.put(PdfName.NAMES, noteIds);
            writer.getStructureTreeRoot().put(ID_TREE, tree);
        }
    }

    private void write(Predicate<Branch> isFinished) throws IOException {
        List<Branch> finished = branches.stream().filter(isFinished).toList();
        branches.removeIf(isFinished);
        for (Branch branch : finished) {
            PdfStructureElement root = (PdfStructureElement) branch.siblings().getPdfObject(branch.index());
            branch.siblings().set(branch.index(), root.getReference());
            write(root);
        }
    }

    private void write(PdfStructureElement element) throws IOException {
        PdfArray kids = element.getAsArray(PdfName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            PdfObject kid = kids.getPdfObject(i);
            if (kid instanceof PdfStructureElement child) {
                kids.set(i, child.getReference());
                write(child);
            } else if (kid instanceof PdfDictionary content && isOnPage(content, element.get(PdfName.PG))) {
                kids.set(i, content.get(PdfName.MCID));
            }
        }
        writer.addToBody(element, element.getReference());
    }

    /** Whether a kid is content on the page of its element, so that the number of the content is enough. */
    private static boolean isOnPage(PdfDictionary kid, @Nullable PdfObject page) {
        return kid.contains(PdfName.MCID) && kid.get(PdfName.PG) == page;
    }

    private PdfStructureElement create(StructureElement element, PdfStructureElement parent) {
        kids(parent);
        PdfStructureElement created =
                new PdfStructureElement(parent, new PdfName(element.type().standardName()));
        if (element.type() == StructureType.FIGURE) {
            String description = element.alternative().isBlank() ? NO_DESCRIPTION : element.alternative();
            put(created, PdfName.ALT, description);
        }
        if (!element.actualText().isEmpty()) {
            put(created, PdfName.ACTUALTEXT, element.actualText());
        }
        switch (element.type()) {
            case TH, TD -> putCell(created, element);
            case ORDERED_LIST -> putAttribute(created, "List", LIST_NUMBERING, "Decimal");
            case NOTE -> putId(created);
            case UNORDERED_LIST -> putAttribute(created, "List", LIST_NUMBERING, "Disc");
            default -> {}
        }
        return created;
    }

    /** Each note has an identifier (ISO 14289-1, 7.9); those in the tree of identifiers are in order. */
    private void putId(PdfStructureElement note) {
        String id = String.format(Locale.ROOT, "note-%06d", noteIds.size() / 2 + 1);
        note.put(ID, new PdfString(id));
        noteIds.add(new PdfString(id));
        noteIds.add(note.getReference());
    }

    private static void putCell(PdfStructureElement created, StructureElement cell) {
        PdfDictionary attributes = attributes("Table");
        if (cell.type() == StructureType.TH) {
            attributes.put(SCOPE, new PdfName("Column"));
        }
        putSpan(attributes, COL_SPAN, cell.columns());
        putSpan(attributes, ROW_SPAN, cell.rows());
        if (attributes.size() > 1) {
            created.put(PdfName.A, attributes);
        }
    }

    private static void putSpan(PdfDictionary attributes, PdfName name, int span) {
        if (span > 1) {
            attributes.put(name, new PdfNumber(span));
        }
    }

    private static void putAttribute(PdfStructureElement element, String owner, PdfName key, String value) {
        PdfDictionary attributes = attributes(owner);
        attributes.put(key, new PdfName(value));
        element.put(PdfName.A, attributes);
    }

    /** The kids of an element as an array; OpenPDF has a single number for a single one. */
    private static PdfArray kids(PdfStructureElement element) {
        PdfArray kids = element.getAsArray(PdfName.K);
        if (kids == null) {
            kids = new PdfArray();
            if (element.get(PdfName.K) instanceof PdfNumber content) {
                kids.add(content);
            }
            element.put(PdfName.K, kids);
        }
        return kids;
    }

    private void put(PdfStructureElement element, PdfName key, String text) {
        element.put(key, new PdfString(text, PdfObject.TEXT_UNICODE));
        identifier.take(text);
    }

    /** Gives the position of a picture: left, lower, right and upper edge on the page. */
    void putBox(StructureElement figure, float[] box) {
        PdfDictionary attributes = attributes("Layout");
        attributes.put(PLACEMENT, new PdfName("Block"));
        attributes.put(PdfName.BBOX, new PdfArray(box));
        element(figure).put(PdfName.A, attributes);
    }

    /** Adds an annotation of the current page to an element, and the element to the annotation. */
    void add(PdfAnnotation annotation, StructureElement element) {
        PdfStructureElement owner = element(element);
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.PG, writer.getCurrentPage());
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        kids(owner).add(reference);
        int key = writer.getStructureTreeRoot().addExistingObject(owner.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    }

    private static PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }
}
