package io.github.bulletinkit.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueText;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.Png;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.PageStyle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocxRendererTest {
    private static final DocxRenderer RENDERER = DocxRenderer.create();
    private static final Issue ISSUE = AllElements.create();
    private static final WordFile FILE = WordFile.of(RENDERER, ISSUE);
    private static final String DOCUMENT = "word/document.xml";

    @Test
    void isFoundByItsName() {
        assertThat(Renderers.forFormat("docx")).isInstanceOf(DocxRenderer.class);
    }

    @Test
    void everyTextOfTheIssueIsInTheDocument() {
        String document = printed(WordFile.text(FILE.xml(DOCUMENT).getDocumentElement())
                + WordFile.text(FILE.xml("word/footnotes.xml").getDocumentElement())
                + FILE.alternatives());
        assertThat(ISSUE.texts())
                .extracting(IssueText::text)
                .filteredOn(text -> !text.isBlank())
                .hasSizeGreaterThan(200)
                .allSatisfy(text -> assertThat(document).contains(printed(text)));
    }

    private static String printed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void contentsHaveThePagesOfTheTypesetIssueAndAreNotUpdatedByThemselves() {
        List<String> rows = PdfRenderer.create().tableOfContents(ISSUE).entries().stream()
                .map(DocxRendererTest::row)
                .toList();

        assertThat(FILE.texts("TOC2")).isEqualTo(rows);
        assertThat(text("word/settings.xml")).doesNotContain("updateFields");
        assertThat(text(DOCUMENT)).doesNotContain("dirty").contains(" TOC \\o \"1-2\" \\n 1-1 \\h \\z \\u ");
    }

    private static String row(TocEntry entry) {
        return entry.title() + " " + entry.page();
    }

    @Test
    void everyRowOfTheContentsLeadsToItsHeading() {
        List<String> bookmarks = FILE.elements(DOCUMENT, "bookmarkStart").stream()
                .map(bookmark -> WordFile.attribute(bookmark, "name"))
                .toList();
        List<String> links = FILE.elements(DOCUMENT, "hyperlink").stream()
                .map(link -> WordFile.attribute(link, "anchor"))
                .filter(anchor -> !anchor.isEmpty())
                .toList();

        assertThat(links).isNotEmpty().isSubsetOf(bookmarks).doesNotHaveDuplicates();
    }

    @Test
    void partsHaveTheStylesThatWordKnows() {
        assertThat(FILE.texts("Title")).containsExactly(ISSUE.masthead().title());
        assertThat(FILE.texts("Heading1")).hasSameSizeAs(ISSUE.sections());
        assertThat(FILE.texts("Heading2"))
                .hasSize(ISSUE.sections().stream()
                        .mapToInt(section -> section.articles().size())
                        .sum());
        assertThat(FILE.elements("word/styles.xml", "name").stream().map(WordFile::value))
                .contains(
                        "heading 1",
                        "heading 4",
                        "Title",
                        "toc 1",
                        "toc 2",
                        "caption",
                        "List Paragraph",
                        "footnote text");
    }

    @Test
    void pageHasAGridOfLinesAndTheCharactersAreOnItsCells() {
        assertThat(grid(PageStyle.bulletin())).containsExactly("lines", "634", "-1");
        assertThat(grid(PageStyle.gbt9704())).containsExactly("lines", "580", "-5");
    }

    private static List<String> grid(PageStyle style) {
        WordFile file = WordFile.of(DocxRenderer.builder().pageStyle(style).build(), ISSUE);
        Element grid = file.elements(DOCUMENT, "docGrid").get(0);
        Element body = file.elements("word/styles.xml", "style").stream()
                .filter(candidate -> WordFile.attribute(candidate, "styleId").equals("BodyText"))
                .findFirst()
                .orElseThrow();
        Element characters = WordFile.elements(WordFile.elements(body, "rPr").get(0), "spacing")
                .get(0);
        return List.of(
                WordFile.attribute(grid, "type"), WordFile.attribute(grid, "linePitch"), WordFile.value(characters));
    }

    @Test
    void evenPagesDifferWhereThePageNumberIsAtTheOuterEdge() {
        WordFile official = WordFile.of(
                DocxRenderer.builder().pageStyle(PageStyle.gbt9704()).build(), ISSUE);

        assertThat(official.parts()).containsKeys("word/footer1.xml", "word/footer2.xml");
        assertThat(official.elements("word/settings.xml", "evenAndOddHeaders")).hasSize(1);
        assertThat(official.elements("word/settings.xml", "mirrorMargins")).hasSize(1);
        assertThat(FILE.parts()).doesNotContainKey("word/footer2.xml");
        assertThat(WordFile.text(FILE.xml("word/footer1.xml").getDocumentElement()))
                .isEqualTo("— 1 —");
    }

    @Test
    void listsAreCountedByWord() {
        Issue issue = Issue.builder()
                .article(
                        "题目",
                        article -> article.list(list -> list.marker(ListMarker.HANZI)
                                        .item(
                                                "甲",
                                                inner -> inner.marker(ListMarker.ARABIC_PARENTHESES)
                                                        .item("子"))
                                        .item("乙"))
                                .list(list -> list.item("丙")))
                .build();
        WordFile file = WordFile.of(RENDERER, issue);

        assertThat(file.texts("ListParagraph")).containsExactly("甲", "子", "乙", "丙");
        assertThat(file.elements(DOCUMENT, "numId").stream().map(WordFile::value))
                .containsExactly("1", "2", "1", "3");
        assertThat(file.elements(DOCUMENT, "ilvl").stream().map(WordFile::value))
                .containsExactly("0", "1", "0", "0");
        assertThat(file.elements("word/numbering.xml", "lvlText").stream().map(WordFile::value))
                .contains("%1、", "（%2）", "%1.", "●");
    }

    @Test
    void tableRepeatsItsHeaderAndKeepsItsSpans() {
        Issue issue = Issue.builder()
                .article(
                        "题目",
                        article -> article.table(table -> table.header(
                                        row -> row.cell("地区", 1, 2).cell("产值", 2, 1))
                                .subheader("上年", "本年")
                                .row("甲", "1", "2")))
                .build();
        WordFile file = WordFile.of(RENDERER, issue);

        assertThat(file.elements(DOCUMENT, "tblHeader")).hasSize(2);
        assertThat(file.elements(DOCUMENT, "gridSpan").stream().map(WordFile::value))
                .containsExactly("2");
        assertThat(file.elements(DOCUMENT, "vMerge").stream().map(WordFile::value))
                .containsExactly("restart", "continue");
        assertThat(file.elements(DOCUMENT, "tr"))
                .allSatisfy(
                        row -> assertThat(WordFile.elements(row, "cantSplit")).hasSize(1));
    }

    @Test
    void notesLinksAndPicturesAreWordsOwn() {
        Issue issue = Issue.builder()
                .article(
                        "题目",
                        article -> article.paragraph(paragraph ->
                                        paragraph.text("正文").note("注文").link("网站", "https://example.org/"))
                                .figure(
                                        ImageData.of(Png.of(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB))),
                                        "一个点",
                                        "图 1"))
                .build();
        WordFile file = WordFile.of(RENDERER, issue);

        assertThat(file.elements(DOCUMENT, "footnoteReference")).hasSize(1);
        assertThat(file.elements("word/footnotes.xml", "footnote")).hasSize(3);
        assertThat(file.parts().keySet()).contains("word/media/image1.png");
        assertThat(text(file, "word/_rels/document.xml.rels"))
                .contains("Target=\"https://example.org/\" TargetMode=\"External\"");
        assertThat(text(file, DOCUMENT)).contains("descr=\"一个点\"");
    }

    @Test
    void addressThatCouldRunAScriptIsText() {
        Issue issue = Issue.builder()
                .article("题目", article -> article.paragraph(paragraph -> paragraph.link("点我", "javascript:alert(1)")))
                .build();
        WordFile file = WordFile.of(RENDERER, issue);

        assertThat(file.texts("BodyText")).containsExactly("点我");
        assertThat(text(file, "word/_rels/document.xml.rels")).doesNotContain("javascript");
    }

    @Test
    void fontsAreNamedAsToldOrEmbedded() {
        WordFile named = WordFile.of(
                DocxRenderer.builder()
                        .wordFont(FontRole.TITLE, "方正小标宋_GBK")
                        .wordLatinFont("Arial")
                        .build(),
                ISSUE);
        WordFile embedded =
                WordFile.of(DocxRenderer.builder().fontsEmbedded(true).build(), ISSUE);

        assertThat(text(named, "word/styles.xml"))
                .contains("方正小标宋_GBK", "仿宋", "Arial")
                .doesNotContain("Times");
        assertThat(embedded.parts().keySet().stream().filter(part -> part.endsWith(".odttf")))
                .hasSize(5);
        assertThat(embedded.elements("word/settings.xml", "embedTrueTypeFonts")).hasSize(1);
    }

    @Test
    void sameIssueHasTheSameBytesInAnyLocale() {
        byte[] here = WordFile.bytes(RENDERER, ISSUE);

        assertThat(WordFile.bytes(DocxRenderer.create(), ISSUE)).isEqualTo(here);
        assertThat(Rendering.inLocale("ar-EG", () -> WordFile.bytes(RENDERER, ISSUE)))
                .isEqualTo(here);
    }

    @Test
    void streamIsFlushedAndLeftOpen() throws IOException {
        Rendering.assertFlushedAndLeftOpen(RENDERER, ISSUE);
    }

    @Test
    void nothingIsWrittenIfACharacterHasNoGlyph() {
        Issue issue = Issue.builder()
                .article("题目", article -> article.paragraph("\uE123"))
                .build();
        OutputStream untouched = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("written");
            }
        };

        assertThatExceptionOfType(MissingGlyphException.class).isThrownBy(() -> RENDERER.render(issue, untouched));
    }

    @Test
    void yearBeforeOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocxRenderer.builder().creationDate(LocalDate.of(0, 1, 1)))
                .withMessageContaining("creationDate");
    }

    @Test
    void everyPartIsWellFormed() {
        assertThat(FILE.parts().keySet().stream()
                        .filter(part -> part.endsWith(".xml") || part.endsWith(".rels"))
                        .map(FILE::xml)
                        .collect(Collectors.toList()))
                .hasSizeGreaterThan(8);
    }

    private static String text(String part) {
        return text(FILE, part);
    }

    private static String text(WordFile file, String part) {
        return new String(file.parts().get(part), StandardCharsets.UTF_8);
    }
}
