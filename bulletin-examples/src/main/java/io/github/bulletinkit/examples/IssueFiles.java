package io.github.bulletinkit.examples;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes an issue as {@code issue.pdf}, {@code issue.html}, {@code issue.md} and {@code issue.json}. */
final class IssueFiles {
    private static final List<String> NAMES = List.of("issue.pdf", "issue.html", "issue.md", "issue.json");

    private final PdfRenderer pdf;

    IssueFiles(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    /** One of the library's ways to write an issue. */
    private interface Format {
        void write(Issue issue, OutputStream out) throws IOException;
    }

    /**
     * Writes the four files, whole or not at all: each is written beside its place first, and they are moved there when
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
        List<Format> formats = List.of(
                pdf::render,
                Renderers.forFormat("html")::render,
                Renderers.forFormat("markdown")::render,
                IssueJson::write);
        List<Path> drafts = new ArrayList<>();
        try {
            for (int i = 0; i < formats.size(); i++) {
                Path draft = directory.resolve("." + NAMES.get(i) + ".draft");
                drafts.add(draft);
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                    formats.get(i).write(issue, out);
                }
            }
            return moveIntoPlace(drafts, directory);
        } finally {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** What would stop the last file must be known before the first is moved. */
    private static void requireReplaceable(Path directory) throws IOException {
        for (String name : NAMES) {
            if (Files.isDirectory(directory.resolve(name))) {
                throw new FileAlreadyExistsException(directory.resolve(name) + " is a directory");
            }
        }
    }

    private static List<Path> moveIntoPlace(List<Path> drafts, Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Path file = directory.resolve(NAMES.get(i));
            files.add(Files.move(drafts.get(i), file, StandardCopyOption.REPLACE_EXISTING));
        }
        return files;
    }
}
