package io.github.bulletinkit.render.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.internal.layout.Typesetter;
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
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An issue of plain paragraphs that is printed, extracted and read again is the same issue, with the resolved table of
 * contents.
 *
 * <p>Left out of account, for the pages do not show it: what {@link PrintedIssue} says, and a space between two hanzi at
 * which a line was broken.
 */
class PdfTextRoundTripTest {
    private static final PdfRenderer BULLETIN = PdfRenderer.builder().build();
    private static final PdfRenderer GBT_9704 =
            PdfRenderer.builder().pageStyle(PageStyle.gbt9704()).build();

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
