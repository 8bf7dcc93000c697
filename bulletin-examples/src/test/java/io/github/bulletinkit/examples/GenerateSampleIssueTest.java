package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.sample.SampleIssue;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSampleIssueTest {
    private static final Issue SAMPLE = SampleIssue.create();
    private static final TableOfContents CONTENTS =
            PdfRenderer.builder().build().tableOfContents(SAMPLE);
    private static final Issue RESOLVED =
            SAMPLE.toBuilder().tableOfContents(CONTENTS).build();

    @TempDir
    private static Path folder;

    private static List<String> printed;

    @BeforeAll
    static void runProgram() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerateSampleIssue.run(folder.resolve("sample"), new PrintStream(out, true, UTF_8));
        printed = out.toString(UTF_8).lines().toList();
    }

    @Test
    void sampleIssueIsAsLongAsARealOne() {
        assertThat(SAMPLE.sections())
                .extracting(Section::title)
                .isEqualTo(BulletinFormat.yangtzeDeltaWeekly().sections());
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(articles().flatMap(GenerateSampleIssueTest::paragraphs).flatMapToInt(String::codePoints))
                .filteredOn(Character::isIdeographic)
                .hasSizeGreaterThanOrEqualTo(7_000);
    }

    @Test
    void sampleIssueShowsWhatABulletinMayHave() {
        assertThat(SAMPLE.masthead().classification()).isNotEmpty();
        assertThat(SAMPLE.editorNote()).isNotEmpty();
        assertThat(SAMPLE.colophon()).isNotNull();
        assertThat(articles()).anyMatch(article -> !article.source().isEmpty());
        assertThat(articles().flatMap(article -> article.body().stream()).map(Object::getClass))
                .contains(Paragraph.class, Heading.class, Table.class, Figure.class);
    }

    @Test
    void sampleIssueBreaksNoRule() {
        assertThat(IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly())
                        .validate(RESOLVED, CONTENTS)
                        .violations())
                .isEmpty();
    }

    @Test
    void contentsArePrintedAndThenTheFilesWithTheirSizes() throws IOException {
        List<String> expected = new ArrayList<>();
        for (TocEntry entry : CONTENTS.entries()) {
            expected.add(entry.section() + "  " + entry.title() + "  " + entry.page());
        }
        for (String name : Conversion.FILES) {
            expected.add(file(name) + "  " + Files.size(file(name)) + " bytes");
        }
        assertThat(printed).isEqualTo(expected);
    }

    @Test
    void nothingButTheFourFilesIsWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("sample"))) {
            assertThat(files)
                    .hasSize(4)
                    .allMatch(
                            file -> Conversion.FILES.contains(file.getFileName().toString()));
        }
    }

    @Test
    void pdfPrintsTheSameContents() throws IOException {
        StringBuilder expected = new StringBuilder("目录");
        String section = "";
        for (TocEntry entry : CONTENTS.entries()) {
            if (!entry.section().equals(section)) {
                section = entry.section();
                expected.append(section);
            }
            expected.append(entry.title()).append(entry.page());
        }
        assertThat(pdfText(1, CONTENTS.entries().get(0).page() - 1).replaceAll("—\\d+—|[…·]", ""))
                .endsWith(withoutSpaces(expected.toString()));
    }

    @Test
    void everyArticleBeginsOnThePageOfThePdfThatTheContentsName() throws IOException {
        for (TocEntry entry : CONTENTS.entries()) {
            assertThat(pdfText(entry.page(), entry.page())).contains(withoutSpaces(entry.title()));
        }
    }

    @Test
    void jsonIsTheIssueWithItsContents() throws IOException {
        try (InputStream in = Files.newInputStream(file("issue.json"))) {
            assertThat(IssueJson.read(in)).isEqualTo(RESOLVED);
        }
    }

    @Test
    void htmlShowsEveryTitleAndParagraphInOrder() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Section section : SAMPLE.sections()) {
            texts.add(section.title());
            for (Article article : section.articles()) {
                texts.add(article.title());
                paragraphs(article).forEach(texts::add);
            }
        }
        assertThat(Jsoup.parse(file("issue.html"), UTF_8.name())
                        .select("h2, h3, p")
                        .eachText())
                .containsSubsequence(texts);
    }

    @Test
    void htmlAndMarkdownHoldTheContentsToo() throws IOException {
        assertThat(file("issue.html")).hasBinaryContent(rendered("html"));
        assertThat(file("issue.md")).hasBinaryContent(rendered("markdown"));
    }

    @Test
    void markdownConvertsBackToTheSameFiles() {
        Conversion conversion = Conversion.of(file("issue.md"), folder.resolve("again"));

        assertThat(conversion.status()).isZero();
        assertThat(conversion.findings()).isEmpty();
        for (String name : Conversion.FILES) {
            assertThat(folder.resolve("again").resolve(name)).hasSameBinaryContentAs(file(name));
        }
    }

    private static Path file(String name) {
        return folder.resolve("sample").resolve(name);
    }

    private static byte[] rendered(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderers.forFormat(format).render(RESOLVED, out);
        return out.toByteArray();
    }

    private static Stream<Article> articles() {
        return SAMPLE.sections().stream().flatMap(section -> section.articles().stream());
    }

    private static Stream<String> paragraphs(Article article) {
        return article.body().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text());
    }

    private static String pdfText(int firstPage, int lastPage) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("issue.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(firstPage);
            stripper.setEndPage(lastPage);
            return withoutSpaces(stripper.getText(pdf));
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
