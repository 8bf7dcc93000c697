package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.Png;
import io.github.bulletinkit.render.style.Logo;
import io.github.bulletinkit.render.style.MastheadStyle;
import io.github.bulletinkit.render.style.MastheadTemplate;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.Paper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** Documents in the style of a house that uses all that may be chosen. */
class PdfHouseStyleTest {
    private static final byte[] PICTURE = Png.of(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB));
    private static final MastheadStyle MASTHEAD = MastheadStyle.standard()
            .withStar(true)
            .withRgb(0xB00020)
            .withLogo(Logo.besideTitle(ImageData.of(PICTURE), 12, "市徽"));

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static PdfRenderer renderer(MastheadStyle masthead, Paper paper) {
        return PdfRenderer.builder()
                .pageStyle(PageStyle.gbt9704().toBuilder()
                        .paper(paper)
                        .masthead(masthead)
                        .runningHead("{title} {number}　{section}")
                        .folioPattern("第 # 页 共 # 页")
                        .watermark("内部资料")
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"A5, NUMBER_LEFT", "A4, SINGLE_LINE", "A3, ALL_CENTERED"})
    void documentWithAllOfAHouseStyleIsPdfA2aAndPdfUa1(Paper paper, MastheadTemplate template) throws Exception {
        byte[] pdf = RenderedPdf.bytes(renderer(MASTHEAD.withTemplate(template), paper), AllElements.create());

        assertThat(PdfConformanceTest.faults(pdf, PDFA_2_A)).isEmpty();
        assertThat(PdfConformanceTest.faults(pdf, PDFUA_1)).isEmpty();
    }

    @Test
    void logoIsAFigureBeforeTheTitleWithItsAlternativeText() throws IOException {
        Issue issue = AllElements.create();
        byte[] pdf = RenderedPdf.bytes(renderer(MASTHEAD, Paper.A4), issue);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<StructureNode> kids = TaggedPdf.of(document).root().kids();
            int figure = kids.stream().map(StructureNode::type).toList().indexOf("Figure");
            assertThat(kids.get(figure).text()).isEqualTo("市徽");
            assertThat(kids.get(figure + 1).text()).isEqualTo(issue.masthead().title());
        }
    }

    @Test
    void runningHeadIsAnArtifactInTheHeaderOfEveryPageButTheFirst() throws IOException {
        byte[] pdf = RenderedPdf.bytes(renderer(MASTHEAD, Paper.A4), AllElements.create());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(artifacts(document.getPage(0))).doesNotContain("Pagination/Header");
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                assertThat(artifacts(document.getPage(page))).containsOnlyOnce("Pagination/Header");
            }
        }
    }

    private static List<String> artifacts(PDPage page) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<String> artifacts = new ArrayList<>();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && COSName.getPDFName("Artifact").equals(tokens.get(i - 2))) {
                COSDictionary properties = (COSDictionary) tokens.get(i - 1);
                artifacts.add(properties.getNameAsString(COSName.TYPE) + "/"
                        + properties.getNameAsString(COSName.SUBTYPE, ""));
            }
        }
        return artifacts;
    }

    @Test
    void bytesAreTheSameEachTime() {
        PdfRenderer renderer = renderer(MASTHEAD, Paper.A4);
        byte[] first = RenderedPdf.bytes(renderer, AllElements.create());

        assertThat(RenderedPdf.bytes(renderer, AllElements.create())).isEqualTo(first);
    }

    @Test
    void damagedLogoIsRefusedWhenTheRendererIsBuilt() {
        byte[] cut = Arrays.copyOf(PICTURE, PICTURE.length - 20);
        MastheadStyle damaged = MASTHEAD.withLogo(Logo.aboveTitle(ImageData.of(cut), 12, "市徽"));

        assertThatThrownBy(() -> renderer(damaged, Paper.A4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the logo of the page style is damaged: ");
    }
}
