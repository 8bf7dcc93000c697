package io.github.bulletinkit.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.convert.Finding;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Masthead;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ArchiveRunTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private boolean convert(int sources, OptionalInt width, Function<ArchiveSource, IssueResult> converter)
            throws InterruptedException {
        PrintStream printedErr = new PrintStream(err, true, UTF_8);
        List<ArchiveSource> named = IntStream.range(0, sources)
                .mapToObj(i -> new ArchiveSource(i + ".md", Path.of(i + ".md"), i + ".pdf", Path.of(i + ".pdf")))
                .toList();
        ArchiveSeries series = new ArchiveSeries();
        ArchiveRun run = new ArchiveRun(converter, series, new PrintStream(out, true, UTF_8), printedErr);
        try (Progress progress = Progress.on(printedErr, width, sources)) {
            run.convert(named, List.of(), 2, progress);
        }
        return run.conclude();
    }

    private static List<String> printed(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8).lines().toList();
    }

    private static IssueResult converted(ArchiveSource source, String finding) {
        List<Finding> findings = List.of(new Finding("WARNING", finding, "-", "提醒"));
        IssueResult.InSeries inSeries =
                new IssueResult.InSeries(Masthead.builder().build(), BulletinFormat.yangtzeDeltaWeekly());
        return new IssueResult(source.name(), Outcome.CONVERTED, findings, inSeries);
    }

    @Test
    void whateverIsThrownAtOneFileIsAFindingAndTheOthersAreConverted() throws InterruptedException {
        boolean well = convert(4, OptionalInt.empty(), source -> switch (source.name()) {
            case "0.md" -> throw new IllegalStateException("a fault\nof the program");
            case "1.md" -> throw new StackOverflowError();
            case "2.md" -> throw new OutOfMemoryError("Java heap space");
            default -> converted(source, "ok");
        });

        assertThat(well).isFalse();
        assertThat(printed(out))
                .startsWith(
                        "0.md: ERROR file.broken - java.lang.IllegalStateException: a fault of the program",
                        "1.md: ERROR file.broken - java.lang.StackOverflowError",
                        "2.md: ERROR file.broken - java.lang.OutOfMemoryError: Java heap space",
                        "3.md: WARNING ok - 提醒",
                        "")
                .contains("程序出错     3     0     0");
    }

    @Test
    void faultOfTheProgramLeavesItsTraceOnStandardError() throws InterruptedException {
        convert(2, OptionalInt.empty(), source -> {
            throw new IllegalStateException("at " + source.name(), new IllegalArgumentException("the cause"));
        });

        assertThat(printed(err))
                .contains("0.md: java.lang.IllegalStateException: at 0.md")
                .contains("1.md: java.lang.IllegalStateException: at 1.md")
                .contains("Caused by: java.lang.IllegalArgumentException: the cause")
                .anyMatch(line -> line.startsWith("\tat " + ArchiveRunTest.class.getName()));
        assertThat(out.toString(UTF_8)).doesNotContain("\tat ");
    }

    @Test
    void resultsArePrintedInTheOrderOfNamesThoughTheFirstIsDoneLast() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);

        convert(2, OptionalInt.empty(), source -> {
            if (source.name().equals("1.md")) {
                second.countDown();
            } else {
                await(second);
            }
            return converted(source, "ok");
        });

        assertThat(printed(out)).startsWith("0.md: WARNING ok - 提醒", "1.md: WARNING ok - 提醒", "");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void logGetsTenLinesAtMost() throws InterruptedException {
        convert(1000, OptionalInt.empty(), source -> converted(source, "ok"));

        assertThat(printed(err))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "已处理 " + 100 * i + "/1000")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20})
    void barIsNoWiderThanTheTerminal(int width) throws InterruptedException {
        convert(3, OptionalInt.of(width), source -> converted(source, "ok"));

        assertThat(err.toString(UTF_8).split("\r"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(width));
    }

    @Test
    void terminalGetsABarThatIsGoneAtTheEnd() throws InterruptedException {
        convert(3, OptionalInt.of(60), source -> converted(source, "ok"));

        String printed = err.toString(UTF_8);
        assertThat(printed).contains("转换 100%", "3/3").doesNotContain("\n");
        assertThat(printed.substring(0, printed.lastIndexOf('\r'))).endsWith("\r" + " ".repeat(59));
        assertThat(printed(out)).noneMatch(line -> line.contains("%"));
    }
}
