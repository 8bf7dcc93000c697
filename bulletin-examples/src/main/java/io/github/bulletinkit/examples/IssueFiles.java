package io.github.bulletinkit.examples;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes an issue as {@code issue.pdf}, {@code issue.html}, {@code issue.md} and {@code issue.json}. */
final class IssueFiles {
    private final List<Output> outputs;

    IssueFiles(PdfRenderer pdf) {
        outputs = List.of(
                new Output("issue.pdf", pdf::render),
                new Output("issue.html", Renderers.forFormat("html")::render),
                new Output("issue.md", Renderers.forFormat("markdown")::render),
                new Output("issue.json", IssueJson::write));
    }

    /** One of the files, by its name and the library's way to write it. */
    private record Output(String name, Format format) {}

    private interface Format {
        void write(Issue issue, OutputStream out) throws IOException;
    }

    /**
     * Writes the four files, whole or not at all: they are drafted in a folder of their own, and moved from there when
     * all are done.
     *
     * @param issue the issue, with its resolved table of contents
     * @param directory where to; made if missing
     * @return the files
     * @throws IOException if a file cannot be written
     */
    List<Path> write(Issue issue, Path directory) throws IOException {
        Files.createDirectories(directory);
        requireReplaceable(directory);
        // Within the target, for files are moved as a whole on one file system only.
        Path drafts = Files.createTempDirectory(directory, ".issue");
        try {
            for (Output output : outputs) {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(drafts.resolve(output.name())))) {
                    output.format().write(issue, out);
                }
            }
            return moveIntoPlace(drafts, directory);
        } finally {
            for (Output output : outputs) {
                Files.deleteIfExists(drafts.resolve(output.name()));
            }
            Files.delete(drafts);
        }
    }

    /** What would stop the last file must be known before the first is moved. */
    private void requireReplaceable(Path directory) throws IOException {
        for (Output output : outputs) {
            Path file = directory.resolve(output.name());
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "a directory stands where the file belongs");
            }
        }
    }

    private List<Path> moveIntoPlace(Path drafts, Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Output output : outputs) {
            Path draft = drafts.resolve(output.name());
            files.add(Files.move(draft, directory.resolve(output.name()), StandardCopyOption.REPLACE_EXISTING));
        }
        return files;
    }
}
