package io.github.bulletinkit.examples;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes an issue as {@code issue.pdf}, {@code issue.html}, {@code issue.md} and {@code issue.json}. */
final class IssueFiles {
    private static final String BASE_NAME = "issue.";

    private IssueFiles() {}

    private interface Writer {
        void write(Issue issue, OutputStream out) throws IOException;
    }

    /**
     * Writes the four files, whole or not at all: each is written beside its place first, and all are moved there when
     * all are done.
     *
     * @param issue the issue, with its resolved table of contents
     * @param directory where to; made if missing
     * @return the files, in the order pdf, html, md, json
     * @throws IOException if a file cannot be written; then none is left behind
     */
    static List<Path> write(Issue issue, Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> drafts = new ArrayList<>();
        try {
            drafts.add(draft(issue, directory, PdfRenderer.builder().build()::render));
            drafts.add(draft(issue, directory, Renderers.forFormat("html")::render));
            drafts.add(draft(issue, directory, Renderers.forFormat("markdown")::render));
            drafts.add(draft(issue, directory, IssueJson::write));
            return moveIntoPlace(drafts, directory, List.of("pdf", "html", "md", "json"));
        } finally {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
