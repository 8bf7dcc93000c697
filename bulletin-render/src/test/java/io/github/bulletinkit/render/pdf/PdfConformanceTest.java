package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_3_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import io.github.bulletinkit.render.OfficeBulletin;
import io.github.bulletinkit.render.pdf.TestIssues.Rendered;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The standards that every document keeps to, as veraPDF sees them: PDF/A at its level A, and PDF/UA. */
class PdfConformanceTest {

    static List<Rendered> issues() {
        return TestIssues.inAllStyles();
    }

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void documentIsPdfA2aAndPdfUa1(Rendered rendered) throws Exception {
        byte[] pdf = rendered.bytes();

        assertThat(faults(pdf, PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void documentInTheFormatOfAnotherOfficeIsPdfA2aAndPdfUa1(OfficeBulletin bulletin) throws Exception {
        PdfRenderer renderer = PdfRenderer.builder()
                .bulletinFormat(bulletin.format())
                .pageStyle(PageStyle.builder().watermark("内部资料").build())
                .build();
        byte[] pdf = RenderedPdf.bytes(renderer, bulletin.issue());

        assertThat(faults(pdf, PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WHOLE", "ALL_ELEMENTS", "EMPTY"})
    void documentWithTheIssueAttachedIsPdfA3aAndPdfUa1(TestIssues issue) throws Exception {
        PdfRenderer renderer = PdfRenderer.builder().issueAttached(true).build();
        byte[] pdf = RenderedPdf.bytes(renderer, issue.create());

        assertThat(faults(pdf, PDFA_3_A)).isEmpty();
        assertThat(faults(pdf, PDFUA_1)).isEmpty();
    }

    /** The tests would be worth nothing if veraPDF found no fault in anything. */
    @Test
    void documentOfAnotherPartIsNoPdfA3a() throws Exception {
        byte[] pdf = RenderedPdf.bytes(RenderedPdf.RENDERER, WholeIssue.create());

        assertThat(faults(pdf, PDFA_3_A)).singleElement().asString().contains("6.6.4-");
    }

    /** The clauses that a document breaks, with what is wrong and where. */
    static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
