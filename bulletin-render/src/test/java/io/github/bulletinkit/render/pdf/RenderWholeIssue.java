package io.github.bulletinkit.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@link WholeIssue} to the named file; run in separate virtual machines. */
final class RenderWholeIssue {

    private RenderWholeIssue() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            PdfRenderer.builder().build().render(WholeIssue.create(), out);
        }
    }
}
