package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AnnotatedIssue;
import io.github.bulletinkit.render.pdf.TaggedPdf.Annotated;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** Links, superscripts, subscripts and notes in the document. */
class PdfNotesTest {
    private static final PdfRenderer SMALL = PdfRenderer.builder()
            .pageStyle(PageStyle.builder()
                    .pageSizeMm(130.3, 158)
                    .marginsMm(20, 20, 20, 20)
                    .charactersPerLine(16)
                    .linesPerPage(12)
                    .mastheadLines(4)
                    .build())
            .build();

    /** A brief of one page. */
    private static final PdfRenderer BRIEF = PdfRenderer.builder()
            .bulletinFormat(
                    BulletinFormat.builder("简报").contents(ContentsFormat.NONE).build())
            .build();

    @TempDir
    Path folder;

    static List<PdfRenderer> renderers() {
        List<PdfRenderer> renderers = new ArrayList<>(TestIssues.RENDERERS);
        renderers.add(SMALL);
        return renderers;
    }

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void annotatedDocumentIsPdfA2aAndPdfUa1(PdfRenderer renderer) throws Exception {
        byte[] pdf = RenderedPdf.bytes(renderer, AnnotatedIssue.create());

        assertThat(PdfConformanceTest.faults(pdf, PDFA_2_A)).isEmpty();
        assertThat(PdfConformanceTest.faults(pdf, PDFUA_1)).isEmpty();
    }

    // Structure

    @Test
    void noteIsReadAfterItsMarkAndLinkIsAnElement() throws IOException {
        byte[] pdf = RenderedPdf.bytes(
                BRIEF,
                article(a -> a.paragraph(p -> p.text("甲")
                        .note("注文")
                        .text("乙")
                        .link("网站", "https://www.gov.example/")
                        .text("丙CO")
                        .subscript("2")
                        .text("丁"))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TaggedPdf.of(document).root().dump())
                    .containsSubsequence(
                            "      P 甲乙丙CO2丁",
                            "        Reference",
                            "          Link ①",
                            "        Note  注文",
                            "          Lbl",
                            "            Link ①",
                            "        Link 网站");
        }
    }

    @Test
    void paragraphMayBeginWithALinkOrANote() throws IOException {
        byte[] pdf = RenderedPdf.bytes(
                BRIEF,
                article(a -> a.paragraph(
                                p -> p.link("网站", "https://www.gov.example/").text("甲"))
                        .paragraph(p -> p.note("注").text("乙"))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TaggedPdf.of(document).root().dump())
                    .containsSubsequence("      P 甲", "        Link 网站", "      P 乙", "        Note  注");
        }
    }

    @Test
    void noteThatGoesOnOnOtherPagesIsOneElement() throws IOException {
        String note = "注文".repeat(900);
        byte[] pdf = RenderedPdf.bytes(
                SMALL, article(a -> a.paragraph(p -> p.text("甲").note(note)).paragraph("乙".repeat(900))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TaggedPdf.of(document).root().dump())
                    .containsSubsequence("      P 甲", "        Note  " + note, "      P " + "乙".repeat(900));
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void everyContentIsClaimedOnceAndEveryAnnotationBelongsToALinkThatKnowsIt(PdfRenderer renderer) throws IOException {
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(renderer, AnnotatedIssue.create()))) {
            TaggedPdf tagged = TaggedPdf.of(document);
            tagged.root();
            List<COSDictionary> annotations = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                page.getAnnotations().stream().map(PDAnnotation::getCOSObject).forEach(annotations::add);
            }

            assertThat(tagged.claimed()).hasSize(tagged.contentCount());
            assertThat(tagged.annotated())
                    .extracting(Annotated::annotation)
                    .containsExactlyInAnyOrderElementsOf(annotations);
            for (Annotated link : tagged.annotated()) {
                int key = link.annotation().getInt(COSName.STRUCT_PARENT);
                assertThat(tagged.parentTreeEntry(key)).isSameAs(link.element());
                assertThat(link.element().getNameAsString(COSName.S)).isEqualTo("Link");
                assertThat(link.annotation().getString(COSName.CONTENTS)).isNotBlank();
            }
        }
    }

    @Test
    void everyNoteHasAnIdentifierOfItsOwnByWhichItIsFound() throws IOException {
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(SMALL, AnnotatedIssue.create()))) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSArray names = root.getCOSDictionary(COSName.getPDFName("IDTree")).getCOSArray(COSName.NAMES);
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < names.size(); i += 2) {
                COSDictionary note = (COSDictionary) names.getObject(i + 1);
                assertThat(note.getNameAsString(COSName.S)).isEqualTo("Note");
                assertThat(note.getDictionaryObject(COSName.ID)).isEqualTo(names.getObject(i));
                ids.add(((COSString) names.getObject(i)).getString());
            }
            assertThat(ids).hasSize(8).isSorted().doesNotHaveDuplicates();
        }
    }

    // Links

    @Test
    void linkOverTwoLinesIsOneElementWithAnAnnotationForEachLine() throws IOException {
        String address = "https://data.donglan.example/marine/2026/q3/stations";
        byte[] pdf = RenderedPdf.bytes(SMALL, article(a -> a.paragraph(p -> p.link(address, address))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDAnnotationLink> links = links(document).stream()
                    .filter(link -> link.getAction() instanceof PDActionURI)
                    .toList();

            assertThat(links.size()).isGreaterThan(1);
            assertThat(links).allSatisfy(link -> {
                assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(address);
                assertThat(link.getContents()).isEqualTo(address);
                assertThat(link.getRectangle().getWidth()).isGreaterThan(30);
            });
            assertThat(TaggedPdf.of(document).root().dump())
                    .filteredOn(line -> line.contains("Link http"))
                    .containsExactly("        Link " + address);
        }
    }

    @Test
    void addressWithHanziIsWrittenAsAsciiAndDescribedAsGiven() throws IOException {
        byte[] pdf =
                RenderedPdf.bytes(BRIEF, article(a -> a.paragraph(p -> p.link("年报", "https://www.gov.example/年报"))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAnnotationLink link = links(document).get(0);

            assertThat(((PDActionURI) link.getAction()).getURI())
                    .isEqualTo("https://www.gov.example/%E5%B9%B4%E6%8A%A5");
            assertThat(link.getContents()).isEqualTo("https://www.gov.example/年报");
        }
    }

    @Test
    void linkWithoutARightAddressIsText() throws IOException {
        byte[] pdf = RenderedPdf.bytes(
                BRIEF,
                article(a -> a.paragraph(
                        p -> p.text("见").link("网站", "javascript:alert(1)").text("。"))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(links(document)).isEmpty();
            assertThat(TaggedPdf.of(document).root().dump()).contains("      P 见网站。");
        }
    }

    @Test
    void markLeadsToTheNoteAndItsNumberBack() throws IOException {
        byte[] pdf = RenderedPdf.bytes(
                BRIEF, article(a -> a.paragraph(p -> p.text("甲").note("注"))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDAnnotationLink> links = links(document);
            PDAnnotationLink mark = links.get(0);
            PDAnnotationLink number = links.get(1);

            assertThat(links).extracting(PDAnnotation::getContents).containsExactly("注1", "正文，注1");
            assertThat(destination(mark).getTop())
                    .isBetween(
                            (int) number.getRectangle().getLowerLeftY(),
                            (int) number.getRectangle().getUpperRightY() + 3);
            assertThat(destination(number).getTop())
                    .isGreaterThanOrEqualTo((int) mark.getRectangle().getUpperRightY());
        }
    }

    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            page.getAnnotations().stream().map(PDAnnotationLink.class::cast).forEach(links::add);
        }
        return links.stream()
                .filter(link -> !link.getContents().matches(".+，第\\d+页"))
                .toList();
    }

    private static PDPageXYZDestination destination(PDAnnotationLink link) throws IOException {
        return (PDPageXYZDestination) link.getDestination();
    }

    // Text

    @Test
    void textIsExtractedInOrder() throws IOException, InterruptedException {
        byte[] pdf = RenderedPdf.bytes(RenderedPdf.RENDERER, AnnotatedIssue.create());

        assertThat(PdfToText.extract(folder, pdf).replaceAll("\\s*\n\\s*", ""))
                .contains("面积比例为91.3%②，同比")
                .contains("0.213 mg·L-1，活性磷酸盐（以PO43-计）")
                .contains("1.26×104 km2。")
                .contains("发布湾区海洋监测年报；")
                .contains("① 监测数据截至2026年10月31日。② 按《海水水质标准》评价");
    }

    private static Issue article(Consumer<Article.Builder> article) {
        return Issue.builder()
                .masthead(m -> m.title("刊名"))
                .section("栏目", s -> s.article("题", article))
                .build();
    }
}
