package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The issue as JSON, embedded in the document as its source (ISO 19005-3, 6.8). */
final class Attachment {
    private static final String NAME = "issue.json";
    private static final String DESCRIPTION = "The issue that this document was typeset from";
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName SOURCE = new PdfName("Source");
    private static final PdfName ASSOCIATED_FILES = new PdfName("AF");

    private final byte[] json;

    Attachment(Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IssueJson.write(issue, out);
        this.json = out.toByteArray();
    }

    /** Attaches the issue; {@code date} is that of its last change, null if unknown. */
    void addTo(PdfWriter writer, @Nullable PdfString date) throws IOException {
        PdfIndirectReference file =
                writer.addToBody(specification(content(writer, date))).getIndirectReference();
        PdfArray byName = new PdfArray(new PdfString(NAME));
        byName.add(file);
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, byName);
        PdfDictionary names = new PdfDictionary();
        names.put(PdfName.EMBEDDEDFILES, tree);
        writer.getExtraCatalog().put(PdfName.NAMES, names);
        writer.getExtraCatalog().put(ASSOCIATED_FILES, new PdfArray(file));
    }

    private PdfIndirectReference content(PdfWriter writer, @Nullable PdfString date) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.SIZE, new PdfNumber(json.length));
        if (date != null) {
            parameters.put(PdfName.MODDATE, date);
        }
        PdfStream stream = new PdfStream(json);
        stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        stream.put(PdfName.SUBTYPE, new PdfName("application/json"));
        stream.put(PdfName.PARAMS, parameters);
        stream.flateCompress();
        return writer.addToBody(stream).getIndirectReference();
    }

    private static PdfDictionary specification(PdfIndirectReference content) {
        PdfDictionary embedded = new PdfDictionary();
        embedded.put(PdfName.F, content);
        embedded.put(PdfName.UF, content);
        PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
        specification.put(PdfName.F, new PdfString(NAME));
        specification.put(PdfName.UF, new PdfString(NAME));
        specification.put(PdfName.DESC, new PdfString(DESCRIPTION));
        specification.put(PdfName.EF, embedded);
        specification.put(RELATIONSHIP, SOURCE);
        return specification;
    }
}
