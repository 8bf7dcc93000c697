package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.sample.SampleIssue;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The standards that the sample issue's PDF keeps to, as veraPDF sees them. */
class SampleConformanceTest {
    private static final ByteArrayOutputStream PDF = new ByteArrayOutputStream();

    @BeforeAll
    static void startVeraPdfAndRender() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        PdfRenderer.builder().build().render(SampleIssue.create(), PDF);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void sampleIssueKeepsTo(PDFAFlavour flavour) throws Exception {
        ByteArrayInputStream content = new ByteArrayInputStream(PDF.toByteArray());
        try (PDFAParser parser = Foundries.defaultInstance().createParser(content, flavour)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(flavour, false)
                            .validate(parser)
                            .getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getRuleId, TestAssertion::getMessage)
                    .isEmpty();
        }
    }
}
