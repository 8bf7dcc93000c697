package io.github.bulletinkit.examples;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.examples.convert.Console;
import io.github.bulletinkit.examples.convert.FileFault;
import io.github.bulletinkit.examples.convert.IssueFiles;
import io.github.bulletinkit.examples.sample.SampleIssue;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.pdf.PdfProof;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds a sample issue with the builder API, validates it, writes it as PDF, HTML, Markdown and JSON, and prints its
 * table of contents and the files. Run it from the root of the project.
 */
public final class GenerateSampleIssue {
    static final int WRITTEN = 0;
    static final int FAILED = 2;

    private static final BulletinFormat FORMAT = BulletinFormat.yangtzeDeltaWeekly();
    private static final Path DIRECTORY = Path.of("bulletin-examples", "target", "sample-issue");

    private GenerateSampleIssue() {}

    /** Runs the program without arguments; exits with status 2 if the files cannot be written. */
    public static void main(String[] args) {
        int status = run(DIRECTORY, Console.open());
        if (status != WRITTEN) {
            System.exit(status);
        }
    }

    static int run(Path directory, PrintStream out) {
        PdfRenderer pdf = PdfRenderer.builder().bulletinFormat(FORMAT).build();
        PdfProof proof = pdf.proof(SampleIssue.create(), IssueValidator.of(FORMAT));
        proof.report().requireValid();

        try {
            List<Path> files = IssueFiles.all().write(proof, FORMAT, directory);
            for (TocEntry entry :
                    requireNonNull(proof.issue().tableOfContents()).entries()) {
                out.println(entry.section() + "  " + entry.title() + "  " + entry.page());
            }
            for (Path file : files) {
                out.println(file + "  " + Files.size(file) + " bytes");
            }
            return WRITTEN;
        } catch (IOException e) {
            out.println("cannot write to " + directory + ": "
                    + FileFault.ofWriting(directory, e).english());
            return FAILED;
        }
    }
}
