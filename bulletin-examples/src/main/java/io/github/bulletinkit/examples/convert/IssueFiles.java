package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfProof;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Writes an issue as {@code issue.pdf}, {@code issue.html}, {@code issue.md} and {@code issue.json}. */
public final class IssueFiles {
    private static final List<Output> OUTPUTS = List.of(
            new Output("issue.pdf", PdfProof::writeTo),
            new Output("issue.html", (proof, out) -> Renderers.forFormat("html").render(proof.issue(), out)),
            new Output(
                    "issue.md", (proof, out) -> Renderers.forFormat("markdown").render(proof.issue(), out)),
            new Output("issue.json", (proof, out) -> IssueJson.write(proof.issue(), out)));

    private IssueFiles() {}

    /** One of the files: its name, and how the library writes it. */
    private record Output(String name, Format format) {}

    private interface Format {
        void write(PdfProof proof, OutputStream out) throws IOException;
    }

    /** Writes all four files or none, and returns their paths; creates the directory if it is missing. */
    public static List<Path> write(PdfProof proof, Path directory) throws IOException {
        try (AtomicFiles drafts = AtomicFiles.in(directory)) {
            for (Output output : OUTPUTS) {
                drafts.add(output.name(), out -> output.format().write(proof, out));
            }
            return drafts.moveIntoPlace();
        }
    }
}
