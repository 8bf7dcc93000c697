package io.github.bulletinkit.render;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The time and the allocation of every format, for the sample issue, for a twin of a published one, and for ten such twins in
 * one issue. Not a test of {@code mvn verify}; run by
 *
 * <pre>{@code mvn -pl bulletin-render -am test -Dtest=FormatsBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FormatsBenchmark {
    private static final Path CORE = Path.of("../bulletin-core/src/test/resources/io/github/bulletinkit");
    private static final String JSON = "json";
    private static final String PAGES = "page numbers";
    private static final int TWINS = 10;

    /** The format; {@code page numbers} is the typesetting alone. */
    @Param({"pdf", "ofd", "docx", "html", "markdown", JSON, PAGES})
    public String format = JSON;

    /** The issue. */
    @Param({"sample", "twin", "ten twins"})
    public String content = "sample";

    private final PdfRenderer pdf = PdfRenderer.create();
    private Writing writing = out -> {};

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    /** Reads the issue, and makes its renderer. */
    @Setup
    public void prepare() throws IOException {
        Issue issue = issue();
        writing = switch (format) {
            case JSON -> out -> IssueJson.write(issue, out);
            case PAGES -> out -> out.write(pdf.tableOfContents(issue).entries().size());
            default -> {
                Renderer renderer = Renderers.forFormat(format);
                yield out -> renderer.render(issue, out);
            }
        };
    }

    private Issue issue() throws IOException {
        if (content.equals("sample")) {
            try (InputStream in = Files.newInputStream(CORE.resolve("validation/mutation/sample-issue.json"))) {
                return IssueJson.read(in);
            }
        }
        try (Reader reader = Files.newBufferedReader(CORE.resolve("text/metric-twin.txt"))) {
            Issue twin = PublishedTextReader.read(reader).issue();
            return content.equals("twin") ? twin : repeated(twin);
        }
    }

    private static Issue repeated(Issue twin) {
        List<Section> sections = twin.sections().stream()
                .map(section -> section.toBuilder()
                        .articles(IntStream.range(0, TWINS)
                                .boxed()
                                .flatMap(round -> section.articles().stream().map(article -> renamed(article, round)))
                                .toList())
                        .build())
                .toList();
        return twin.toBuilder().sections(sections).withoutTableOfContents().build();
    }

    private static Article renamed(Article article, int round) {
        return article.toBuilder().title(article.title() + "之" + round).build();
    }

    /** Writes the issue. */
    @Benchmark
    public int write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return out.size();
    }

    @Test
    void run() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(FormatsBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
