package io.github.bulletinkit.examples.archive;

import io.github.bulletinkit.examples.convert.AtomicFiles;
import io.github.bulletinkit.examples.convert.CommandLineArguments;
import io.github.bulletinkit.examples.convert.Console;
import io.github.bulletinkit.examples.convert.FileFault;
import io.github.bulletinkit.model.BulletinFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Converts an archive, a folder of issues as published text ({@code .txt}), {@code .md} and {@code .json}, to PDF on all
 * cores. {@code 2026/45.md} becomes {@code 2026/45.pdf} in the output directory.
 *
 * <p>An issue that fails does not stop the others. A source that has not changed since its PDF was written is skipped, so an
 * interrupted run can be started again. Issues with the same masthead title are checked as a series.
 *
 * <p>Prints every repair and violation on a line that begins with the file, then a summary; progress goes to standard error.
 * The same folder gives the same lines in the same order. Exit status: 0 nothing failed; 1 an issue failed, its PDF could not
 * be written, or a series has errors; 2 nothing was done, because the folder cannot be read, the output directory cannot be
 * written, or the arguments are wrong.
 *
 * <p>A killed run may leave hidden folders {@code .issue} with a number beside the PDFs. Delete them when no run is active;
 * the program does not, because another run may be writing there.
 */
public final class ConvertArchive {
    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int FAILED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final OptionalInt terminalWidth;
    private final int threads;

    ConvertArchive(PrintStream out, PrintStream err, OptionalInt terminalWidth, int threads) {
        this.out = out;
        this.err = err;
        this.terminalWidth = terminalWidth;
        this.threads = threads;
    }

    /** Runs the program; {@code args} are the input folder and the output directory. */
    public static void main(String[] args) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        int status = new ConvertArchive(Console.open(), Console.openError(), Console.errorTerminalWidth(), threads)
                .run(args);
        if (status != DONE) {
            System.exit(status);
        }
    }

    @Command(name = "ConvertArchive", synopsisHeading = "usage: ")
    interface Arguments {
        @Parameters(index = "0", paramLabel = "INDIR", description = "存放 .txt、.md 和 .json 文件的文件夹，含其下各级文件夹")
        Path input();

        @Parameters(index = "1", paramLabel = "OUTDIR", description = "写出 PDF 的文件夹")
        Path output();

        @Option(names = "--format", paramLabel = "NAME|FILE.json", description = "各期的格式：格式名或 JSON 文件；不给时按各期内容推定")
        @Nullable
        BulletinFormat format();
    }

    int run(String... args) throws InterruptedException {
        return CommandLineArguments.run(
                Arguments.class,
                args,
                out,
                err,
                arguments -> convert(arguments.input(), arguments.output(), arguments.format()));
    }

    private int convert(Path input, Path output, @Nullable BulletinFormat format) throws InterruptedException {
        ArchiveWalk walk;
        try {
            walk = ArchiveWalk.of(input, output);
        } catch (IOException e) {
            err.println("cannot read " + input + ": " + FileFault.of(e).english());
            return FAILED;
        }
        if (walk.sources().isEmpty() && walk.failures().isEmpty()) {
            out.println("没有可转换的文件（.txt、.md、.json）：" + input);
            return DONE;
        }
        try {
            requireWritable(output);
        } catch (IOException e) {
            err.println("cannot write to " + output + ": "
                    + FileFault.ofWriting(output, e).english());
            return FAILED;
        }
        return convert(walk, format) ? DONE : SOME_FAILED;
    }

    /** Throws before the first issue if nothing can be written. */
    private static void requireWritable(Path output) throws IOException {
        AtomicFiles.in(output).close();
    }

    private boolean convert(ArchiveWalk walk, @Nullable BulletinFormat format) throws InterruptedException {
        ArchiveClashes clashes = ArchiveClashes.among(walk.sources());
        List<IssueResult> failures = new ArrayList<>(walk.failures());
        failures.addAll(clashes.failures());
        ArchiveRun run = new ArchiveRun(new ArchiveConverter(format)::convert, new ArchiveSeries(), out, err);
        try (Progress progress =
                Progress.on(err, terminalWidth, clashes.others().size())) {
            run.convert(clashes.others(), failures, threads, progress);
        }
        return run.conclude();
    }
}
