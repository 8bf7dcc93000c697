package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.sample.Sample;
import io.github.bulletinkit.examples.sample.SampleIssue;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Strong;
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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        GenerateSampleIssue.write(Sample.WEEKLY, folder.resolve("sample"), new PrintStream(out, true, UTF_8));
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
                .contains(Paragraph.class, Heading.class, ListBlock.class, Figure.class);
        assertThat(articles().flatMap(GenerateSampleIssueTest::inlines).map(Object::getClass))
                .contains(Strong.class, Link.class, Note.class);
        assertThat(articles()).anyMatch(article -> article.signOff() != null);
        assertThat(articles().flatMap(article -> article.attachments().stream()))
                .anyMatch(attachment -> attachment.body().stream().anyMatch(Table.class::isInstance));
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void sampleOfEachFormatBreaksNoRuleOfIt(Sample sample) {
        PdfRenderer pdf = PdfRenderer.builder().bulletinFormat(sample.format()).build();
        assertThat(pdf.proof(sample.issue(), IssueValidator.of(sample.format()))
                        .report()
                        .violations())
                .isEmpty();
    }

    @Test
    void briefIsOnePage() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRenderer.builder().bulletinFormat(Sample.BRIEF.format()).build().render(Sample.BRIEF.issue(), pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void otherSampleIsWrittenToADirectoryOfItsOwn() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(GenerateSampleIssue.run(List.of("information"), folder, new PrintStream(out, true, UTF_8)))
                .isZero();
        assertThat(folder.resolve("sample-information").resolve("issue.pdf")).isNotEmptyFile();
        assertThat(out.toString(UTF_8).lines()).startsWith("关于加快小麦机收准备工作的报告  1");
    }

    @Test
    void unknownSampleIsRefused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(GenerateSampleIssue.run(List.of("monthly"), folder, new PrintStream(out, true, UTF_8)))
                .isEqualTo(2);
        assertThat(out.toString(UTF_8).lines())
                .containsExactly("no sample is named monthly; known: weekly, brief, information");
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
        Document page = Jsoup.parse(file("issue.html"), UTF_8.name());
        page.select("[role=doc-noteref]").remove();
        assertThat(page.select("h2, h3, p").eachText()).containsSubsequence(texts);
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

    private static Stream<Inline> inlines(Article article) {
        return article.body().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).inlines().stream());
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
