package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of {@link ConvertIssue} in this virtual machine.
 *
 * @param lines what it printed
 */
public record Conversion(int status, List<String> lines) {
    public static final List<String> FILES = List.of("issue.pdf", "issue.html", "issue.md", "issue.json");

    public static Conversion of(Path input, Path directory) {
        return run(input.toString(), directory.toString());
    }

    public static Conversion run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int status = ConvertIssue.run(arguments, new PrintStream(printed, true, UTF_8));
        return new Conversion(status, printed.toString(UTF_8).lines().toList());
    }

    /** Kind, id and path of each repair, error and warning. */
    public List<String> findings() {
        return lines.stream()
                .filter(line -> line.matches("(REPAIR|ERROR|WARNING) \\S+ \\S+ .+"))
                .map(line -> Arrays.stream(line.split(" ", 4)).limit(3).collect(Collectors.joining(" ")))
                .toList();
    }

    /** The whole lines of the repairs with this id. */
    public Stream<String> repairs(String id) {
        return lines.stream().filter(line -> line.startsWith("REPAIR " + id + " "));
    }

    /** How many repairs were printed, by id. */
    public Map<String, Long> repairCounts() {
        return lines.stream()
                .filter(line -> line.startsWith("REPAIR "))
                .collect(groupingBy(line -> line.split(" ", 3)[1], counting()));
    }
}
