package io.github.bulletinkit.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.examples.SmallIssueJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small archive and its PDFs.
 *
 * @param input the folder of the sources
 * @param output the output directory
 */
public record ArchiveFolder(Path input, Path output) {
    private static final LocalDate FIRST_DATE = LocalDate.of(2026, 1, 2);

    public static ArchiveFolder in(Path folder) throws IOException {
        return new ArchiveFolder(Files.createDirectory(folder.resolve("in")), folder.resolve("out"));
    }

    /** The small issue with the n-th number and date of 2026. */
    public static SmallIssueJson issue(int number) {
        return SmallIssueJson.withoutContents()
                .set("/masthead/number/issue", number)
                .set("/masthead/number/total", number)
                .set("/masthead/date", FIRST_DATE.plusWeeks(number - 1).toString());
    }

    /** Adds the issue with this number. */
    public Path add(String name, int number) throws IOException {
        return add(name, issue(number));
    }

    public Path add(String name, SmallIssueJson issue) throws IOException {
        createFolderOf(name);
        return issue.writeTo(input, name);
    }

    public Path add(String name, String content) throws IOException {
        createFolderOf(name);
        return Files.writeString(input.resolve(name), content, UTF_8);
    }

    private void createFolderOf(String name) throws IOException {
        Files.createDirectories(requireNonNull(input.resolve(name).getParent()));
    }

    public ArchiveConversion convert() throws InterruptedException {
        return ArchiveConversion.of(input, output);
    }

    public Path pdf(String name) {
        return output.resolve(name);
    }

    /** All files in the output directory, with slashes. */
    public List<String> written() throws IOException {
        if (!Files.exists(output)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
