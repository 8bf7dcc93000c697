package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Writes an issue as {@code issue.pdf}, {@code issue.html}, {@code issue.md} and {@code issue.json}. */
public final class IssueFiles {
    private final List<Output> outputs;

    public IssueFiles(PdfRenderer pdf) {
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
     * Writes the four files, whole or not at all.
     *
     * @param issue the issue, with its resolved table of contents
     * @param directory where to; made if missing
     * @return the files
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Issue issue, Path directory) throws IOException {
        try (Drafts drafts = Drafts.in(directory)) {
            for (Output output : outputs) {
                drafts.add(output.name(), out -> output.format().write(issue, out));
            }
            return drafts.moveIntoPlace();
        }
    }
}
