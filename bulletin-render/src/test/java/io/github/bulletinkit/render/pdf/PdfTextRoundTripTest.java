package io.github.bulletinkit.render.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.text.PublishedIssue;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An issue of plain paragraphs that is printed, extracted and read again is the same issue, with the resolved table of
 * contents.
 *
 * <p>Not compared, because the pages do not show it: what {@link PrintedIssue} leaves out, and a space between two hanzi at
 * a line break.
 */
class PdfTextRoundTripTest {
    private static final PdfRenderer BULLETIN = PdfRenderer.builder().build();
    private static final PdfRenderer GBT_9704 =
            PdfRenderer.builder().pageStyle(PageStyle.gbt9704()).build();

    private static final PdfRenderer A5 = PdfRenderer.builder()
            .pageStyle(PageStyle.builder()
                    .pageSizeMm(148, 210)
                    .marginsMm(18, 18, 18, 18)
                    .charactersPerLine(19)
                    .linesPerPage(16)
                    .build())
            .build();
    private static final int LONG_MASTHEADS = 25;

    @TempDir
    Path folder;

    static List<PdfRenderer> renderers() {
        return List.of(BULLETIN, GBT_9704);
    }

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("bulletin.roundTrips", 300));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomIssueComesBack(long seed) throws IOException, InterruptedException {
        assertComesBack(seed % 2 == 0 ? BULLETIN : GBT_9704, PlainIssue.of(seed));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void wholeIssueComesBack(PdfRenderer renderer) throws IOException, InterruptedException {
        assertComesBack(renderer, WholeIssue.create());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void metricTwinComesBack(PdfRenderer renderer) throws IOException, InterruptedException {
        try (InputStream text =
                requireNonNull(Typesetter.class.getResourceAsStream("metric-twin.txt"), "metric-twin.txt")) {
            assertComesBack(renderer, published(new InputStreamReader(text, UTF_8)));
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void specimenComesBack(PdfRenderer renderer) throws IOException, InterruptedException {
        Path specimen = Path.of(System.getProperty("bulletin.shared", "../../shared"), "specimen", "2022-01.txt");
        assumeThat(specimen)
                .as("the specimen, which is not part of the project; -Dbulletin.shared names its folder")
                .isRegularFile();
        try (Reader text = Files.newBufferedReader(specimen, UTF_8)) {
            assertComesBack(renderer, published(text));
        }
    }

    static Stream<Arguments> longMastheads() {
        List<String> names =
                List.of("东湾市府办", "东湾市发展和改革委员会", "某某省东湾科学港管理委员会综合协调局", "某某省人民政府驻东湾市与西湾市两地办事处综合信息调研与区域合作协调处");
        String title = "东湾科学港与某某国家高新技术产业开发区联席会议每周要讯汇编暨长江三角洲区域协同创新与先进制造业集群建设工作情况月报选";
        Stream.Builder<Arguments> mastheads = Stream.builder();
        for (PdfRenderer renderer : List.of(BULLETIN, GBT_9704, A5)) {
            for (int seed = 0; seed < LONG_MASTHEADS; seed++) {
                Random random = new Random(seed);
                List<String> issuers = random.ints(1 + random.nextInt(6), 0, names.size())
                        .mapToObj(names::get)
                        .toList();
                String latin = "Donghu Liaison Office of the Provincial Government of Somewhere";
                boolean alone = random.nextInt(5) == 0;
                mastheads.add(arguments(
                        renderer,
                        Masthead.builder()
                                .title(title.substring(0, 4 + random.nextInt(title.length() - 3)))
                                .number(IssueNumber.of(2026, 45, 498))
                                .issuer(alone ? latin : issuers.get(0))
                                .coIssuers(alone ? List.of() : issuers.subList(1, issuers.size()))
                                .date(LocalDate.of(2026, 11, 13))
                                .classification(random.nextBoolean() ? "内部资料 注意保存" : "")
                                .copyNumber(random.nextBoolean() ? "000012" : "")
                                .build()));
            }
        }
        return mastheads.build();
    }

    @ParameterizedTest
    @MethodSource("longMastheads")
    void mastheadOfSeveralLinesComesBack(PdfRenderer renderer, Masthead masthead)
            throws IOException, InterruptedException {
        assertComesBack(
                renderer, WholeIssue.create().toBuilder().masthead(masthead).build());
    }

    private static Issue published(Reader text) throws IOException {
        return PublishedTextReader.read(text).issue();
    }

    private void assertComesBack(PdfRenderer renderer, Issue issue) throws IOException, InterruptedException {
        String text = PdfToText.extract(folder, RenderedPdf.bytes(renderer, issue), "-layout");

        PublishedIssue published = PublishedTextReader.read(new StringReader(text));

        assertThat(PrintedIssue.of(
                        published.issue(), requireNonNull(published.issue().tableOfContents())))
                .isEqualTo(PrintedIssue.of(issue, renderer.tableOfContents(issue)));
    }
}
