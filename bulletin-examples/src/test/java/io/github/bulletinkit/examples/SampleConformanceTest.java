package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.sample.Sample;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The standards that the PDF of each sample keeps to, as veraPDF sees them. */
class SampleConformanceTest {
    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void sampleKeepsToPdfA2aAndPdfUa1(Sample sample) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRenderer.builder().bulletinFormat(sample.format()).build().render(sample.issue(), pdf);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            check(pdf.toByteArray(), flavour);
        }
    }

    private static void check(byte[] pdf, PDFAFlavour flavour) throws Exception {
        ByteArrayInputStream content = new ByteArrayInputStream(pdf);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(content, flavour)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(flavour, false)
                            .validate(parser)
                            .getTestAssertions())
                    .as(flavour.toString())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getRuleId, TestAssertion::getMessage)
                    .isEmpty();
        }
    }
}
