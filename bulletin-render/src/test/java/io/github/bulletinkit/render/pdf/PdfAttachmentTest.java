package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The issue as JSON inside the document. */
class PdfAttachmentTest {
    private static final PdfRenderer RENDERER =
            PdfRenderer.builder().issueAttached(true).build();
    private static final Issue ISSUE = WholeIssue.create();

    @ParameterizedTest
    @EnumSource(names = {"WHOLE", "ALL_ELEMENTS", "EMPTY"})
    void issueIsReadBackAsItWas(TestIssues kind) throws IOException {
        Issue issue = kind.create();
        try (RenderedPdf pdf = RenderedPdf.of(RENDERER, issue)) {
            assertThat(IssueJson.read(new ByteArrayInputStream(
                            attachment(pdf).getEmbeddedFile().toByteArray())))
                    .isEqualTo(issue);
        }
    }

    @Test
    void attachmentSaysWhatItIs() throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(RENDERER, ISSUE)) {
            PDEmbeddedFile file = attachment(pdf).getEmbeddedFile();
            assertThat(file.getSubtype()).isEqualTo("application/json");
            assertThat(file.getSize()).isEqualTo(file.toByteArray().length);
            assertThat(file.getModDate().toInstant())
                    .isEqualTo(
                            WholeIssue.DATE.atStartOfDay(ZoneOffset.ofHours(8)).toInstant());
        }
    }

    @Test
    void attachmentIsTheSourceOfTheDocument() throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(RENDERER, ISSUE)) {
            PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
            COSArray associated = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated).hasSize(1);
            assertThat(associated.getObject(0)).isSameAs(attachment(pdf).getCOSObject());
            assertThat(attachment(pdf).getCOSObject().getNameAsString("AFRelationship"))
                    .isEqualTo("Source");
            assertThat(attachment(pdf).getFileUnicode()).isEqualTo("issue.json");
        }
    }

    @Test
    void nothingIsAttachedUnlessAskedFor() throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(ISSUE)) {
            assertThat(pdf.document().getDocumentCatalog().getNames()).isNull();
        }
    }

    private static PDComplexFileSpecification attachment(RenderedPdf pdf) throws IOException {
        Map<String, PDComplexFileSpecification> files = pdf.document()
                .getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames();
        assertThat(files).containsOnlyKeys("issue.json");
        return files.values().iterator().next();
    }
}
