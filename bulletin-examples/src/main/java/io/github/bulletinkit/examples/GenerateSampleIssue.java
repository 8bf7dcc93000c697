package io.github.bulletinkit.examples;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.examples.convert.Console;
import io.github.bulletinkit.examples.convert.FileFault;
import io.github.bulletinkit.examples.convert.IssueFiles;
import io.github.bulletinkit.examples.sample.Sample;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.pdf.PdfProof;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds a sample issue with the builder API, validates it, writes it as PDF, HTML, Markdown and JSON, and prints its
 * table of contents and the files. Run it from the root of the project.
 *
 * <p>Argument: the {@linkplain Sample sample}, {@code weekly} (the default), {@code brief} or {@code information}.
 */
public final class GenerateSampleIssue {
    static final int WRITTEN = 0;
    static final int FAILED = 2;

    private static final Path TARGET = Path.of("bulletin-examples", "target");

    private GenerateSampleIssue() {}

    /** Runs the program; exits with status 2 if there is no such sample or the files cannot be written. */
    public static void main(String[] args) {
        int status = run(List.of(args), TARGET, Console.open());
        if (status != WRITTEN) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, Path target, PrintStream out) {
        String name = arguments.isEmpty() ? Sample.WEEKLY.formatName() : String.join(" ", arguments);
        Optional<Sample> sample = Sample.of(name);
        if (sample.isEmpty()) {
            out.println("no sample is named " + name + "; known: "
                    + Arrays.stream(Sample.values()).map(Sample::formatName).collect(Collectors.joining(", ")));
            return FAILED;
        }
        return write(sample.get(), target.resolve(sample.get().directory()), out);
    }

    static int write(Sample sample, Path directory, PrintStream out) {
        BulletinFormat format = sample.format();
        PdfRenderer pdf = PdfRenderer.builder().bulletinFormat(format).build();
        PdfProof proof = pdf.proof(sample.issue(), IssueValidator.of(format));
        proof.report().requireValid();

        try {
            List<Path> files = IssueFiles.usual().write(proof, format, directory);
            for (TocEntry entry :
                    requireNonNull(proof.issue().tableOfContents()).entries()) {
                String section = entry.section().isEmpty() ? "" : entry.section() + "  ";
                out.println(section + entry.title() + "  " + entry.page());
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
