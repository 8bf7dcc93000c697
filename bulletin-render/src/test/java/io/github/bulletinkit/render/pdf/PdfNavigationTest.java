package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The outline, the links in the table of contents, and the page labels. */
class PdfNavigationTest {
    private static final Issue ISSUE = WholeIssue.create();
    private static final List<TocEntry> CONTENTS =
            RenderedPdf.RENDERER.tableOfContents(ISSUE).entries();
    private static final RenderedPdf PDF = RenderedPdf.of(ISSUE);
    private static final PageStyle STYLE = PageStyle.bulletin();

    @AfterAll
    static void close() throws IOException {
        PDF.close();
    }

    @Test
    void outlineListsTheSectionsWithTheirArticles() {
        PDOutlineNode outline = catalog().getDocumentOutline();

        assertThat(items(outline))
                .extracting(PDOutlineItem::getTitle)
                .containsExactlyElementsOf(
                        ISSUE.sections().stream().map(Section::title).toList());
        for (int s = 0; s < ISSUE.sections().size(); s++) {
            List<Article> articles = ISSUE.sections().get(s).articles();
            assertThat(items(items(outline).get(s)))
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactlyElementsOf(
                            articles.stream().map(Article::title).toList());
        }
        assertThat(catalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
    }

    @Test
    void outlineLeavesOutWhatHasNoTitle() throws IOException {
        Issue issue = Issue.builder()
                .article("一", a -> a.paragraph("二"))
                .article("", a -> a.paragraph("三"))
                .section("四", s -> s.article("", a -> a.paragraph("五")).article("六", a -> a.paragraph("七")))
                .build();
        try (RenderedPdf pdf = RenderedPdf.of(issue)) {
            PDOutlineNode outline = pdf.document().getDocumentCatalog().getDocumentOutline();

            assertThat(items(outline)).extracting(PDOutlineItem::getTitle).containsExactly("一", "四");
            assertThat(items(items(outline).get(1)))
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("六");
        }
    }

    @Test
    void outlineLeadsToThePagesThatTheContentsName() throws IOException {
        List<Integer> folios = new ArrayList<>();
        for (PDOutlineItem section : items(catalog().getDocumentOutline())) {
            for (PDOutlineItem article : items(section)) {
                folios.add(page((PDPageXYZDestination) article.getDestination()) + 1);
            }
        }
        assertThat(folios)
                .containsExactlyElementsOf(CONTENTS.stream().map(TocEntry::page).toList());
    }

    @Test
    void outlineLeadsToTheLineThatTheTitleBeginsOn() throws IOException {
        for (PDOutlineItem section : items(catalog().getDocumentOutline())) {
            assertLeadsToItsTitle(section);
            for (PDOutlineItem article : items(section)) {
                assertLeadsToItsTitle(article);
            }
        }
    }

    /** The grid line below the destination begins with the title, or with the part of it that fits on the line. */
    private static void assertLeadsToItsTitle(PDOutlineItem item) throws IOException {
        PDPageXYZDestination destination = (PDPageXYZDestination) item.getDestination();
        double top = STYLE.pageHeightPt() - destination.getTop();
        String line = PDF.positions(page(destination)).stream()
                .filter(position -> position.getYDirAdj() > top && position.getYDirAdj() < top + STYLE.linePitchPt())
                .map(TextPosition::getUnicode)
                .reduce("", String::concat);

        assertThat(line).isNotBlank();
        assertThat(RenderedPdf.withoutBlanks(item.getTitle())).startsWith(RenderedPdf.withoutBlanks(line));
    }

    @Test
    void everyRowOfTheContentsLinksToItsArticle() throws IOException {
        List<Integer> folios = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int page = 0; page < CONTENTS.get(0).page() - 1; page++) {
            for (PDAnnotation annotation : PDF.document().getPage(page).getAnnotations()) {
                folios.add(page(destination(annotation)) + 1);
                rows.add(textBelow(annotation.getRectangle(), page));
            }
        }
        assertThat(rows).hasSize(linkedLines().size());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).startsWith(linkedLines().get(i).text());
        }
        assertThat(folios)
                .containsExactlyElementsOf(
                        linkedLines().stream().map(LinkedLine::folio).toList());
    }

    /** A line of the contents as the text that it begins with. */
    private record LinkedLine(String text, int folio) {}

    /** The lines that must be links; of a title in two lines, that is both. */
    private static List<LinkedLine> linkedLines() {
        List<LinkedLine> lines = new ArrayList<>();
        for (TocEntry entry : CONTENTS) {
            String title = RenderedPdf.withoutBlanks(entry.title());
            if (entry.title().equals(WholeIssue.LONG_TITLE)) {
                lines.add(new LinkedLine("东澜湾区十二城", entry.page()));
                lines.add(new LinkedLine("推动研发", entry.page()));
            } else {
                lines.add(new LinkedLine(title.substring(0, 6), entry.page()));
                if (title.length() > 25) {
                    lines.add(new LinkedLine("", entry.page()));
                }
            }
        }
        return lines;
    }

    @Test
    void onlyTheContentsHaveLinks() throws IOException {
        for (int page = CONTENTS.get(0).page() - 1; page < PDF.document().getNumberOfPages(); page++) {
            assertThat(PDF.document().getPage(page).getAnnotations()).isEmpty();
        }
    }

    @Test
    void linkGoesToTheSamePlaceAsTheOutline() throws IOException {
        PDPageXYZDestination first =
                destination(PDF.document().getPage(0).getAnnotations().get(0));
        PDOutlineItem article =
                items(items(catalog().getDocumentOutline()).get(0)).get(0);
        PDPageXYZDestination outlined = (PDPageXYZDestination) article.getDestination();

        assertThat(page(first)).isEqualTo(page(outlined));
        assertThat(first.getTop()).isEqualTo(outlined.getTop());
    }

    @Test
    void linksShowNoBorderAndCoverTheMeasure() throws IOException {
        for (PDAnnotation annotation : PDF.document().getPage(0).getAnnotations()) {
            assertThat(annotation.getBorder().toList())
                    .allSatisfy(width -> assertThat(number(width)).isZero());
            assertThat((double) annotation.getRectangle().getLowerLeftX()).isCloseTo(STYLE.leftPt(1), within(0.01));
            assertThat((double) annotation.getRectangle().getWidth()).isCloseTo(STYLE.measurePt(), within(0.01));
        }
    }

    @Test
    void pagesAreLabelledWithTheirFolios() throws IOException {
        assertThat(catalog().getPageLabels().getLabelsByPageIndices())
                .containsExactly(IntStream.rangeClosed(1, PDF.document().getNumberOfPages())
                        .mapToObj(Integer::toString)
                        .toArray(String[]::new));
    }

    private static PDDocumentCatalog catalog() {
        return PDF.document().getDocumentCatalog();
    }

    private static List<PDOutlineItem> items(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false).toList();
    }

    private static PDPageXYZDestination destination(PDAnnotation annotation) throws IOException {
        return (PDPageXYZDestination) ((PDAnnotationLink) annotation).getDestination();
    }

    private static int page(PDPageXYZDestination destination) {
        return destination.retrievePageNumber();
    }

    private static String textBelow(PDRectangle link, int page) {
        return RenderedPdf.withoutBlanks(PDF.positions(page).stream()
                .filter(position ->
                        link.contains(position.getX(), (float) STYLE.pageHeightPt() - position.getYDirAdj()))
                .map(TextPosition::getUnicode)
                .reduce("", String::concat));
    }

    private static float number(COSBase value) {
        return ((COSNumber) value).floatValue();
    }
}
