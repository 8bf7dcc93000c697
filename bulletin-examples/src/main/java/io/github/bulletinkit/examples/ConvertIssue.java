package io.github.bulletinkit.examples;

import io.github.bulletinkit.examples.convert.CommandLineArguments;
import io.github.bulletinkit.examples.convert.Console;
import io.github.bulletinkit.examples.convert.FileFault;
import io.github.bulletinkit.examples.convert.IssueFiles;
import io.github.bulletinkit.examples.convert.ReadIssue;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.UnreadableIssueException;
import io.github.bulletinkit.render.pdf.PdfProof;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Converts an issue from published text ({@code .txt}), {@code .md} or {@code .json} to PDF, HTML, Markdown and JSON.
 *
 * <p>Prints every repair and violation on a line. Exit status: 0 written; 1 the issue has errors, nothing is written; 2 the
 * input cannot be read, the output cannot be written, or the arguments are wrong.
 */
public final class ConvertIssue {
    static final int WRITTEN = 0;
    static final int INVALID = 1;
    static final int FAILED = 2;

    private final PdfRenderer pdf = PdfRenderer.builder().build();
    private final IssueValidator validator = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private final PrintStream out;

    private ConvertIssue(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; {@code args} are the input file and the output directory. */
    public static void main(String[] args) {
        int status = run(args, Console.open());
        if (status != WRITTEN) {
            System.exit(status);
        }
    }

    @Command(name = "ConvertIssue", synopsisHeading = "usage: ")
    interface Arguments {
        @Parameters(index = "0", paramLabel = "INPUT", description = "一期要讯：已刊发的文本（.txt）、Markdown（.md）或 JSON（.json）")
        Path input();

        @Parameters(index = "1", paramLabel = "OUTDIR", description = "写出 PDF、HTML、Markdown 和 JSON 的文件夹")
        Path output();
    }

    static int run(String[] args, PrintStream out) {
        return CommandLineArguments.run(
                Arguments.class,
                args,
                out,
                out,
                arguments -> new ConvertIssue(out).convert(arguments.input(), arguments.output()));
    }

    private int convert(Path input, Path directory) {
        ReadIssue read;
        try {
            read = ReadIssue.from(input);
        } catch (UnreadableIssueException e) {
            String faults = String.valueOf(e.getMessage());
            faults.lines().forEach(fault -> out.println("cannot read " + input + ": " + fault));
            return FAILED;
        } catch (IOException e) {
            out.println("cannot read " + input + ": " + FileFault.of(e).english());
            return FAILED;
        }
        read.findings().forEach(out::println);
        PdfProof proof = read.proof(pdf, validator);
        read.findings(proof).forEach(out::println);
        return proof.report().isValid() ? write(proof, directory) : INVALID;
    }

    private int write(PdfProof proof, Path directory) {
        try {
            IssueFiles.write(proof, directory).forEach(out::println);
            return WRITTEN;
        } catch (IOException e) {
            out.println("cannot write to " + directory + ": "
                    + FileFault.ofWriting(directory, e).english());
            return FAILED;
        }
    }
}
