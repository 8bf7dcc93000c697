package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.model.BulletinFormat;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Runs a program with its arguments, which picocli reads; paths, formats of a series and kinds of files are values. */
public final class CommandLineArguments {
    private static final int HELPED = 0;
    private static final int REFUSED = 2;

    private CommandLineArguments() {}

    /** What a program does with its arguments. */
    public interface Program<A, E extends Exception> {
        int run(A arguments) throws E;
    }

    /**
     * Runs a program and returns its exit status, or prints help to {@code out} or wrong arguments to {@code err}.
     *
     * @param type an interface whose methods have the annotations of picocli
     */
    public static <A, E extends Exception> int run(
            Class<A> type, String[] args, PrintStream out, PrintStream err, Program<A, E> program) throws E {
        if (List.of(args).equals(List.of(SeriesFormat.LIST_OPTION))) {
            SeriesFormat.list(out);
            return HELPED;
        }
        CommandLine line = new CommandLine(type)
                .registerConverter(Path.class, Path::of)
                .registerConverter(BulletinFormat.class, SeriesFormat::ofOption)
                .registerConverter(IssueFiles.class, IssueFiles::of);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("显示本说明")
                        .build());
        try {
            line.parseArgs(args);
        } catch (ParameterException e) {
            if (e.getCause() instanceof InvalidPathException noPath) {
                err.println("no such path: " + noPath.getMessage());
            } else if (e.getCause() != null) {
                err.println(e.getCause().getMessage());
            } else {
                line.usage(err, Ansi.OFF);
            }
            return REFUSED;
        }
        if (line.isUsageHelpRequested()) {
            line.usage(out, Ansi.OFF);
            return HELPED;
        }
        return program.run(line.getCommand());
    }
}
