package io.github.bulletinkit.examples;

import io.github.bulletinkit.examples.convert.CommandLineArguments;
import io.github.bulletinkit.examples.convert.Console;
import io.github.bulletinkit.examples.convert.FileFault;
import io.github.bulletinkit.examples.convert.IssueFiles;
import io.github.bulletinkit.examples.convert.PdfRenderers;
import io.github.bulletinkit.examples.convert.ReadIssue;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.UnreadableIssueException;
import io.github.bulletinkit.render.pdf.PdfProof;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Converts an issue from published text ({@code .txt}), {@code .md} or {@code .json} to PDF, HTML, Markdown and JSON.
 *
 * <p>The format of the series is an option. Without it the format is inferred, and for text said as {@code REPAIR format}.
 *
 * <p>Prints every repair and violation on a line. Exit status: 0 written; 1 the issue has errors, nothing is written; 2 the
 * input cannot be read, the output cannot be written, or the arguments are wrong.
 */
public final class ConvertIssue {
    static final int WRITTEN = 0;
    static final int INVALID = 1;
    static final int FAILED = 2;

    private final PdfRenderers renderers = new PdfRenderers();
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

        @Option(names = "--format", paramLabel = "NAME|FILE.json", description = "本刊的格式：格式名或 JSON 文件；不给时按内容推定")
        @Nullable
        BulletinFormat format();

        @Option(
                names = "--formats",
                paramLabel = "KINDS",
                defaultValue = "pdf,html,md,json",
                description = "写出哪几种文件：pdf,ofd,docx,html,md,json")
        IssueFiles files();
    }

    static int run(String[] args, PrintStream out) {
        return CommandLineArguments.run(
                Arguments.class, args, out, out, arguments -> new ConvertIssue(out).convert(arguments));
    }

    private int convert(Arguments arguments) {
        ReadIssue read;
        try {
            read = ReadIssue.from(arguments.input(), arguments.format());
        } catch (UnreadableIssueException e) {
            String faults = String.valueOf(e.getMessage());
            faults.lines().forEach(fault -> out.println("cannot read " + arguments.input() + ": " + fault));
            return FAILED;
        } catch (IOException e) {
            out.println(
                    "cannot read " + arguments.input() + ": " + FileFault.of(e).english());
            return FAILED;
        }
        read.findings().forEach(out::println);
        PdfProof proof = read.proof(renderers);
        read.findings(proof).forEach(out::println);
        return proof.report().isValid() ? write(proof, read.format(), arguments) : INVALID;
    }

    private int write(PdfProof proof, BulletinFormat format, Arguments arguments) {
        Path directory = arguments.output();
        try {
            arguments.files().write(proof, format, directory).forEach(out::println);
            return WRITTEN;
        } catch (IOException e) {
            out.println("cannot write to " + directory + ": "
                    + FileFault.ofWriting(directory, e).english());
            return FAILED;
        }
    }
}
