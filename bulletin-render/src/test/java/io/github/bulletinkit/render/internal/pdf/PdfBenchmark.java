package io.github.bulletinkit.render.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The time for an issue of 23 pages, compared with the time that OpenPDF needs to write its lines. The aim is that
 * {@link #render} takes at most 2.5 times as long as {@link #writeBrokenLines}. Not a test of {@code mvn verify}; run by
 *
 * <pre>{@code mvn -pl bulletin-render -am test -Dtest=PdfBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBenchmark {
    private static final Path METRIC_TWIN =
            Path.of("../bulletin-core/src/test/resources/io/github/bulletinkit/text/metric-twin.txt");

    private final PageStyle style = PageStyle.bulletin();
    private final PdfRenderer renderer = PdfRenderer.builder().pageStyle(style).build();
    private final FontFaces faces = new FontFaces(FontSet.bundled());
    private final BaseFonts fonts = new BaseFonts();
    private Issue issue = Issue.builder().build();
    private List<List<Run>> pages = List.of();

    /** Characters of one line in one face and size. */
    private record Run(int face, float sizePt, float xPt, float yPt, String text) {}

    /** Reads the issue, and typesets it for the benchmark that does no typesetting. */
    @Setup
    public void prepare() throws IOException {
        try (Reader reader = Files.newBufferedReader(METRIC_TWIN)) {
            prepare(PublishedTextReader.read(reader).issue());
        }
    }

    private void prepare(Issue issue) {
        this.issue = issue;
        TypesetIssue typeset = new Typesetter(style, faces).typeset(issue);
        pages = new ArrayList<>();
        for (int page = 0; page < typeset.pageCount(); page++) {
            List<Run> runs = new ArrayList<>();
            typeset.frame(page).lines().forEach(line -> addRuns(line, runs));
            pages.add(runs);
        }
    }

    private void addRuns(PlacedLine line, List<Run> runs) {
        List<Glyph> glyphs = line.glyphs();
        for (int start = 0, end; start < glyphs.size(); start = end) {
            Glyph first = glyphs.get(start);
            StringBuilder text = new StringBuilder();
            for (end = start; end < glyphs.size() && isAlike(glyphs.get(end), first); end++) {
                text.append(glyphs.get(end).text());
            }
            float size = (float) (line.sizePt() * first.fit().scale());
            float y = (float) (style.pageHeightPt() - line.baselinePt());
            runs.add(new Run(first.fit().face(), size, (float) first.xPt(), y, text.toString()));
        }
    }

    private static boolean isAlike(Glyph a, Glyph b) {
        return a.fit().face() == b.fit().face()
                && Double.compare(a.fit().scale(), b.fit().scale()) == 0;
    }

    /** An issue to PDF, with fonts that are loaded already. */
    @Benchmark
    public byte[] render() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(issue, out);
        return out.toByteArray();
    }

    /** The typesetting alone. */
    @Benchmark
    public TableOfContents typeset() {
        return renderer.tableOfContents(issue);
    }

    /** The floor: OpenPDF writes lines that are broken already, without justifying them, with fonts loaded already. */
    @Benchmark
    public byte[] writeBrokenLines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle((float) style.pageWidthPt(), (float) style.pageHeightPt()));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.setGlyphSubstitutionEnabled(false);
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        for (List<Run> page : pages) {
            document.newPage();
            canvas.beginText();
            for (Run run : page) {
                canvas.setFontAndSize(fonts.get(faces.faces().get(run.face())), run.sizePt());
                canvas.setTextMatrix(run.xPt(), run.yPt());
                canvas.showText(run.text());
            }
            canvas.endText();
        }
        document.close();
        return out.toByteArray();
    }

    @Test
    void run() throws RunnerException {
        new Runner(new OptionsBuilder().include(PdfBenchmark.class.getName()).build()).run();
    }
}
