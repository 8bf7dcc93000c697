package io.github.bulletinkit.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A run of {@link ConvertArchive} in this virtual machine.
 *
 * @param lines what it printed on standard output
 * @param errorLines what it printed on standard error
 */
public record ArchiveConversion(int status, List<String> lines, List<String> errorLines) {

    public static ArchiveConversion of(Path input, Path output) throws InterruptedException {
        return run(2, input.toString(), output.toString());
    }

    public static ArchiveConversion run(int threads, String... arguments) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printedOut = new PrintStream(out, true, UTF_8);
        PrintStream printedErr = new PrintStream(err, true, UTF_8);
        int status = new ConvertArchive(printedOut, printedErr, OptionalInt.empty(), threads).run(arguments);
        return new ArchiveConversion(
                status,
                out.toString(UTF_8).lines().toList(),
                err.toString(UTF_8).lines().toList());
    }

    /** File, kind, id and path of each repair, error and warning. */
    public List<String> findings() {
        return lines.stream()
                .filter(line -> line.matches("\\S+: (REPAIR|ERROR|WARNING) \\S+ \\S+ .+"))
                .map(line -> Arrays.stream(line.split(" ", 5)).limit(4).collect(Collectors.joining(" ")))
                .toList();
    }

    /** The summary. */
    public List<String> summary() {
        return lines.subList(lines.indexOf("") + 1, lines.size());
    }
}
