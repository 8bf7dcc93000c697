package io.github.bulletinkit.examples.archive;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Converts the sources of an archive on several threads, and prints the results in the order of their names, each as soon as
 * those before it are done. There is at most one issue per thread in memory.
 */
final class ArchiveRun {
    private final Function<ArchiveSource, IssueResult> converter;
    private final ArchiveSeries series;
    private final PrintStream out;
    private final PrintStream err;
    private final ArchiveSummary summary = new ArchiveSummary();

    ArchiveRun(Function<ArchiveSource, IssueResult> converter, ArchiveSeries series, PrintStream out, PrintStream err) {
        this.converter = converter;
        this.series = series;
        this.out = out;
        this.err = err;
    }

    private record Pending(String name, Future<IssueResult> result) {}

    /**
     * Converts the sources in this order, and prints the findings.
     *
     * @param failures files that have failed already
     * @param progress advances by one step for each source
     */
    void convert(List<ArchiveSource> sources, List<IssueResult> failures, int threads, Progress progress)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            report(start(sources, failures, pool, progress), progress);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The pending results, in the order of names. */
    private Queue<Pending> start(
            List<ArchiveSource> sources, List<IssueResult> failures, ExecutorService pool, Progress progress) {
        List<Pending> pending = new ArrayList<>();
        for (IssueResult failure : failures) {
            pending.add(new Pending(failure.name(), CompletableFuture.completedFuture(failure)));
        }
        for (ArchiveSource source : sources) {
            pending.add(new Pending(source.name(), pool.submit(() -> convert(source, progress))));
        }
        pending.sort(Comparator.comparing(Pending::name));
        return new ArrayDeque<>(pending);
    }

    private IssueResult convert(ArchiveSource source, Progress progress) {
        try {
            return converter.apply(source);
        } finally {
            progress.step();
        }
    }

    /** Removes the results from the queue, so that they do not stay in memory. */
    private void report(Queue<Pending> pending, Progress progress) throws InterruptedException {
        for (Pending next = pending.poll(); next != null; next = pending.poll()) {
            IssueResult result = result(next, progress);
            summary.add(result);
            IssueResult.InSeries inSeries = result.inSeries();
            if (inSeries != null) {
                series.add(result.name(), inSeries.masthead(), inSeries.format());
            }
            if (!result.findings().isEmpty()) {
                progress.interruptFor(() -> print(result));
            }
        }
    }

    /**
     * A failure of the program at one file, even an {@link Error}, is a finding; the other files are converted. The stack
     * trace goes to standard error.
     */
    private IssueResult result(Pending pending, Progress progress) throws InterruptedException {
        try {
            return pending.result().get();
        } catch (ExecutionException e) {
            Throwable fault = requireNonNull(e.getCause());
            progress.interruptFor(() -> {
                err.print(pending.name() + ": ");
                fault.printStackTrace(err);
            });
            return IssueResult.failed(pending.name(), Outcome.BROKEN, fault.toString());
        }
    }

    private void print(IssueResult result) {
        result.findings().forEach(finding -> out.println(new FileFinding(result.name(), finding)));
    }

    /** Prints the findings of the series and the summary; returns whether nothing failed. */
    boolean conclude() {
        for (FileFinding finding : series.findings()) {
            out.println(finding);
            summary.addSeries(finding);
        }
        if (summary.hasFindings()) {
            out.println();
        }
        summary.lines().forEach(out::println);
        return !summary.hasFailures();
    }
}
