package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.OfficeBulletin;
import io.github.bulletinkit.render.TablesAndFigures;
import io.github.bulletinkit.render.pdf.TaggedPdf.Annotated;
import io.github.bulletinkit.render.pdf.TaggedPdf.Content;
import io.github.bulletinkit.render.pdf.TestIssues.Rendered;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The logical structure, as a screen reader reads it. */
class PdfStructureTest {
    private static final Set<String> PAINTING =
            Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "S", "Do", "sh", "BI");

    static List<Rendered> issues() {
        return TestIssues.inAllStyles();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyElementIsThereOnceInOrderWithItsText(Rendered rendered) throws IOException {
        Issue issue = rendered.issue();
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            StructureNode expected =
                    IssueStructure.of(issue, rendered.renderer().tableOfContents(issue));
            if (issue.sections().isEmpty()) {
                expected.kids().removeIf(node -> node.type().equals("TOC"));
            }
            assertThat(TaggedPdf.of(document).root().dump()).containsExactlyElementsOf(expected.dump());
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyContentIsClaimedByOneElementWhichThePageKnows(Rendered rendered) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            TaggedPdf tagged = TaggedPdf.of(document);
            tagged.root();

            assertThat(tagged.claimed()).hasSize(tagged.contentCount());
            assertThat(tagged.claimed().stream().map(content -> List.of(content.page(), content.number())))
                    .doesNotHaveDuplicates();
            for (Content content : tagged.claimed()) {
                COSArray elements =
                        (COSArray) tagged.parentTreeEntry(content.page().getInt(COSName.STRUCT_PARENTS));
                assertThat(elements.getObject(content.number())).isSameAs(content.element());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everyLinkBelongsToItsRowOfTheContentsAndSaysWhereItLeads(Rendered rendered) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            TaggedPdf tagged = TaggedPdf.of(document);
            tagged.root();
            List<COSDictionary> annotations = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
                page.getAnnotations().stream().map(PDAnnotation::getCOSObject).forEach(annotations::add);
            }
            assertThat(tagged.annotated()).extracting(Annotated::annotation).containsExactlyElementsOf(annotations);
            for (Annotated link : tagged.annotated()) {
                int key = link.annotation().getInt(COSName.STRUCT_PARENT);
                assertThat(tagged.parentTreeEntry(key)).isSameAs(link.element());
                assertThat(link.element().getNameAsString(COSName.S)).isEqualTo("Link");
                assertThat(link.annotation().getString(COSName.CONTENTS)).matches(".+，第\\d+页");
            }
        }
    }

    @Test
    void cellTellsWhichColumnsAndRowsItSpansAndAHeaderThatItHeadsColumns() throws IOException {
        Issue issue = Issue.builder()
                .editorNote(List.of(TablesAndFigures.indicators()))
                .build();
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(RenderedPdf.RENDERER, issue))) {
            assertThat(cells(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly(
                            "TH Scope=Column RowSpan=2",
                            "TH Scope=Column ColSpan=2",
                            "TH Scope=Column ColSpan=2",
                            "TH Scope=Column RowSpan=2",
                            "TH Scope=Column",
                            "TH Scope=Column",
                            "TH Scope=Column",
                            "TH Scope=Column",
                            "TD",
                            "TD",
                            "TD",
                            "TD",
                            "TD",
                            "TD RowSpan=2",
                            "TD",
                            "TD",
                            "TD",
                            "TD",
                            "TD",
                            "TD ColSpan=6");
        }
    }

    private static List<String> cells(PDStructureNode node) {
        List<String> cells = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().matches("T[HD]")) {
                    COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
                    cells.add(element.getStructureType()
                            + attribute(attributes, "Scope")
                            + attribute(attributes, "ColSpan")
                            + attribute(attributes, "RowSpan"));
                }
                cells.addAll(cells(element));
            }
        }
        return cells;
    }

    private static String attribute(@Nullable COSDictionary attributes, String name) {
        if (attributes == null || !attributes.containsKey(name)) {
            return "";
        }
        String value = attributes.getNameAsString(name);
        return " " + name + "=" + (value == null ? attributes.getInt(name) : value);
    }

    @ParameterizedTest
    @MethodSource("issues")
    void everythingPaintedIsInOneSequenceOfAnElementOrAnArtifact(Rendered rendered) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            for (PDPage page : document.getPages()) {
                int depth = 0;
                for (Object token : new PDFStreamParser(page).parse()) {
                    String operator = token instanceof Operator operation ? operation.getName() : "";
                    depth += operator.equals("BDC") || operator.equals("BMC") ? 1 : 0;
                    depth -= operator.equals("EMC") ? 1 : 0;
                    assertThat(depth).isBetween(0, 1);
                    assertThat(depth == 1 || !PAINTING.contains(operator))
                            .as(operator)
                            .isTrue();
                }
                assertThat(depth).isZero();
            }
        }
    }

    @Test
    void textOfTheMastheadThatTakesSeveralLinesIsOneParagraphAndEachIssuerIsOne() throws IOException {
        String title = "东湾科学港与某某国家高新技术产业开发区联席会议每周要讯汇编";
        String office = "某某省东湾科学港管理委员会综合协调局";
        Issue issue = Issue.builder()
                .masthead(m -> m.title(title)
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer("某某省人民政府驻东湾办事处、" + office + "、" + office)
                        .date(LocalDate.of(2026, 11, 13)))
                .build();
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(RenderedPdf.RENDERER, issue))) {
            assertThat(TaggedPdf.of(document).root().dump())
                    .containsExactly(
                            "Document",
                            "  P " + title,
                            "  P 2026 年第 45 期 总 498 期",
                            "  P 某某省人民政府驻东湾办事处",
                            "  P " + office,
                            "  P " + office,
                            "  P 2026 年 11 月 13 日",
                            "  H1 目录");
        }
    }

    @Test
    void partsOfAnArticleAreInItsSectionInOrder() throws IOException {
        PdfRenderer renderer = PdfRenderer.builder()
                .bulletinFormat(OfficeBulletin.BRIEF.format())
                .build();
        byte[] pdf = RenderedPdf.bytes(renderer, OfficeBulletin.BRIEF.issue());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TaggedPdf.of(document).root().dump())
                    .containsSubsequence(
                            "  H1 目录",
                            "      H1 关于一季度代偿情况的通报",
                            "      Sect",
                            "        H2 编者按",
                            "        P 各市要对照通报，举一反三。",
                            "      P 各市担保机构：",
                            "      H2 一、分布特点",
                            "      P 附件：1. 一季度代偿项目分类表",
                            "      P 云埠省再担保中心",
                            "      P 2024年4月18日",
                            "      Sect",
                            "        P 附件1",
                            "        H2 一季度代偿项目分类表",
                            "        Table",
                            "    P 主送：各市担保机构。",
                            "    P 云埠省再担保中心办公室",
                            "    P 2024年4月19日印发",
                            "    P 本期共印60份");
        }
    }

    @Test
    void pictureIsDescribedAndHasItsPlaceOnThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(RenderedPdf.RENDERER, AllElements.create()))) {
            TaggedPdf tagged = TaggedPdf.of(document);
            tagged.root();
            List<COSDictionary> figures = tagged.claimed().stream()
                    .map(Content::element)
                    .filter(element -> element.getNameAsString(COSName.S).equals("Figure"))
                    .toList();
            assertThat(figures).hasSize(2);
            assertThat(figures).allSatisfy(figure -> {
                COSDictionary attributes = figure.getCOSDictionary(COSName.A);
                assertThat(attributes.getNameAsString(COSName.O)).isEqualTo("Layout");
                assertThat(attributes.getCOSArray(COSName.BBOX)).hasSize(4);
            });
        }
    }

    /** Both lines belong to the one cell; a space is between them, so that no two words run together. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void cellWithALineBreakIsOneElementInWhichTheLinesArePartedByASpace(String lineBreak) throws IOException {
        Issue issue = Issue.builder()
                .section(
                        "栏目",
                        s -> s.article(
                                "标题",
                                a -> a.table(t -> t.header("项目" + lineBreak + "（个）", "乙")
                                        .row("Open" + lineBreak + "Lab", "第一行" + lineBreak + "第二行"))))
                .build();
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(RenderedPdf.RENDERER, issue))) {
            assertThat(TaggedPdf.of(document).root().dump())
                    .contains("          TH 项目 （个）", "          TD Open Lab", "          TD 第一行 第二行");
        }
    }

    @Test
    void headerCellsSayThatTheyHeadTheirColumns() throws IOException {
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(RenderedPdf.RENDERER, AllElements.create()))) {
            TaggedPdf tagged = TaggedPdf.of(document);
            tagged.root();
            assertThat(tagged.claimed().stream()
                            .map(Content::element)
                            .filter(element ->
                                    element.getNameAsString(COSName.S).equals("TH")))
                    .isNotEmpty()
                    .allSatisfy(header -> assertThat(
                                    header.getCOSDictionary(COSName.A).getNameAsString("Scope"))
                            .isEqualTo("Column"));
        }
    }

    @Test
    void listsSayHowTheirItemsAreMarked() throws IOException {
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(RenderedPdf.RENDERER, AllElements.create()))) {
            TaggedPdf tagged = TaggedPdf.of(document);
            tagged.root();
            assertThat(tagged.claimed().stream()
                            .map(Content::element)
                            .filter(element ->
                                    element.getNameAsString(COSName.S).equals("Lbl"))
                            .map(label -> label.getCOSDictionary(COSName.P).getCOSDictionary(COSName.P))
                            .map(list -> list.getCOSDictionary(COSName.A).getNameAsString("ListNumbering")))
                    .containsExactly("Decimal", "Decimal", "Decimal", "Decimal", "Decimal", "Disc", "Disc");
        }
    }

    /** A picture without a description is still announced. */
    @Test
    void pictureWithoutADescriptionIsCalledAPicture() throws IOException {
        Issue issue = Issue.builder()
                .section("栏目", s -> s.article("标题", a -> a.figure(AllElements.chart(), "", "")))
                .build();
        try (PDDocument document = Loader.loadPDF(RenderedPdf.bytes(RenderedPdf.RENDERER, issue))) {
            assertThat(TaggedPdf.of(document).root().dump()).contains("      Figure 图");
        }
    }
}
