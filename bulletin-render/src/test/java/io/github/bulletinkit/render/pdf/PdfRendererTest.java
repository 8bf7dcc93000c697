package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of the pages, as PDF readers extract it. */
class PdfRendererTest {
    private static final Issue ISSUE = WholeIssue.create();
    private static final List<TocEntry> CONTENTS =
            RenderedPdf.RENDERER.tableOfContents(ISSUE).entries();
    private static final int FIRST_BODY_PAGE = CONTENTS.get(0).page() - 1;

    private static final RenderedPdf PDF = RenderedPdf.of(ISSUE);

    @AfterAll
    static void close() throws IOException {
        PDF.close();
    }

    @Test
    void issueHasAsManyPagesAsWereTypeset() {
        FontFaces fonts = new FontFaces(FontSet.bundled());
        int typeset = new Typesetter(PageStyle.bulletin(), fonts).typeset(ISSUE).pageCount();

        assertThat(PDF.document().getNumberOfPages()).isEqualTo(typeset).isGreaterThan(8);
    }

    @Test
    void pagesAreA4() {
        for (PDPage page : PDF.document().getPages()) {
            PDRectangle box = page.getMediaBox();
            assertThat(box.getWidth()).isCloseTo(595.28f, within(0.01f));
            assertThat(box.getHeight()).isCloseTo(841.89f, within(0.01f));
            assertThat(page.getRotation()).isZero();
        }
    }

    @Test
    void firstPagesHoldTheMastheadAndTheContentsAndNothingElse() {
        List<String> firstPages = withoutFolios(PDF.pageTexts()).subList(0, FIRST_BODY_PAGE);

        assertThat(firstPages).hasSize(2);
        assertThat(String.join("", firstPages)).matches(IssueText.firstPages(ISSUE, CONTENTS));
    }

    @Test
    void bodyPagesHoldEveryCharacterOfTheArticlesInOrderAndNothingElse() {
        List<String> pages = withoutFolios(PDF.pageTexts());

        assertThat(String.join("", pages.subList(FIRST_BODY_PAGE, pages.size())))
                .isEqualTo(IssueText.body(ISSUE));
    }

    @Test
    void everyArticleBeginsOnThePageThatTheContentsName() {
        for (TocEntry entry : CONTENTS) {
            assertThat(PDF.text(entry.page() - 1)).contains(RenderedPdf.withoutBlanks(entry.title()));
        }
    }

    @Test
    void extractedTextHasNoRadicalsOrCompatibilityHanzi() {
        assertThat(String.join("", PDF.pageTexts()))
                .contains("车门", "手工木门", "一百二十八项", "人", "见", "金", "长", "马具")
                .doesNotContainPattern("[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}]");
    }

    @Test
    void popplerExtractsTheSameText(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> pages = withoutFolios(popplerPages(folder, "-raw"));

        assertThat(String.join("", pages.subList(0, FIRST_BODY_PAGE))).matches(IssueText.firstPages(ISSUE, CONTENTS));
        assertThat(String.join("", pages.subList(FIRST_BODY_PAGE, pages.size())))
                .isEqualTo(IssueText.body(ISSUE));
    }

    @Test
    void popplerReadsTheBodyInThatOrderAlsoByPlaceOnThePage(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> pages = withoutFolios(popplerPages(folder));

        assertThat(String.join("", pages.subList(FIRST_BODY_PAGE, pages.size())))
                .isEqualTo(IssueText.body(ISSUE));
    }

    /** Gaps between hanzi and Latin, or in a stretched line, are not spaces. */
    @ParameterizedTest
    @EnumSource(names = {"WHOLE", "METRIC_TWIN"})
    void noExtractedLineHasASpaceThatTheIssueHasNot(TestIssues issue, @TempDir Path folder)
            throws IOException, InterruptedException {
        Issue created = issue.create();
        String text = IssueText.bodyWithSpaces(created);
        for (PdfRenderer renderer : TestIssues.RENDERERS) {
            byte[] bytes = RenderedPdf.bytes(renderer, created);
            int firstBodyPage =
                    renderer.tableOfContents(created).entries().get(0).page();
            try (PDDocument document = Loader.loadPDF(bytes)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(firstBodyPage);
                assertThat(bodyLines(stripper.getText(document))).allSatisfy(line -> assertNoSpaceIsAdded(line, text));
            }
            String body = PdfToText.extract(folder, bytes, "-f", Integer.toString(firstBodyPage));
            assertThat(bodyLines(body)).allSatisfy(line -> assertNoSpaceIsAdded(line, text));
        }
    }

    /** The text has the line, perhaps with more spaces. */
    private static void assertNoSpaceIsAdded(String line, String text) {
        String pattern = line.codePoints()
                .mapToObj(codePoint -> codePoint == ' ' ? " +" : " *" + Pattern.quote(Character.toString(codePoint)))
                .collect(Collectors.joining());
        assertThat(Pattern.compile(pattern).matcher(text).find()).as(line).isTrue();
    }

    private static List<String> bodyLines(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("—\\s*\\d+\\s*—"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(100);
        return lines;
    }

    private static List<String> popplerPages(Path folder, String... options) throws IOException, InterruptedException {
        String text = PdfToText.extract(folder, RenderedPdf.bytes(RenderedPdf.RENDERER, ISSUE), options);
        return Arrays.stream(text.split("\f")).map(RenderedPdf::withoutBlanks).toList();
    }

    /** The texts without the folios, of which every page must have the right one at its end. */
    private static List<String> withoutFolios(List<String> pages) {
        List<String> texts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            String folio = "—" + (page + 1) + "—";
            assertThat(pages.get(page)).endsWith(folio);
            texts.add(pages.get(page).substring(0, pages.get(page).length() - folio.length()));
        }
        return texts;
    }
}
