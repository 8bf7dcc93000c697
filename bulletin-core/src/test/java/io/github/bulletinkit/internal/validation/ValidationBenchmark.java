package io.github.bulletinkit.internal.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.text.PublishedTextReader;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The time to validate an issue by all rules, which must grow linearly with its articles. Not a test of
 * {@code mvn verify}; run by
 *
 * <pre>{@code mvn -pl bulletin-core test -Dtest=ValidationBenchmark}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ValidationBenchmark {
    private static final String METRIC_TWIN = "/io/github/bulletinkit/text/metric-twin.txt";

    private final IssueValidator validator = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private Issue issue = Issue.builder().build();

    /** The number of articles. */
    @Param({"100", "1000", "10000"})
    public int articles;

    /** Repeats the articles of a published issue under new titles. */
    @Setup
    public void prepare() throws IOException {
        try (Reader reader = new InputStreamReader(
                requireNonNull(ValidationBenchmark.class.getResourceAsStream(METRIC_TWIN)), UTF_8)) {
            Issue twin = PublishedTextReader.read(reader).issue();
            int once = twin.sections().stream()
                    .mapToInt(section -> section.articles().size())
                    .sum();
            int rounds = (articles + once - 1) / once;
            List<Section> sections = twin.sections().stream()
                    .map(section -> repeated(section, rounds))
                    .toList();
            issue = Issue.builder().masthead(twin.masthead()).sections(sections).build();
        }
    }

    private static Section repeated(Section section, int rounds) {
        List<Article> repeated = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Article article : section.articles()) {
                repeated.add(
                        article.toBuilder().title(article.title() + "之" + round).build());
            }
        }
        return section.toBuilder().articles(repeated).build();
    }

    /** An issue with the warnings of its articles. */
    @Benchmark
    public ValidationReport validate() {
        return validator.validate(issue);
    }

    @Test
    void run() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ValidationBenchmark.class.getName())
                        .build())
                .run();
    }
}
