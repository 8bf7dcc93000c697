package io.github.bulletinkit.examples.convert;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints in UTF-8, whatever the platform's charset is, and silences the log of libraries. */
public final class Console {
    /** A field, because the logging framework forgets the level of a logger without references. */
    private static final Logger HIBERNATE_VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final int USUAL_WIDTH = 80;
    private static final Pattern SIZE = Pattern.compile("\\d+ ([1-9]\\d{0,3})\\s*");

    private Console() {}

    public static PrintStream open() {
        HIBERNATE_VALIDATOR.setLevel(Level.WARNING);
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Standard error in UTF-8. */
    public static PrintStream openError() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /**
     * The columns of the terminal that shows standard error; empty if it is not a terminal, or on Windows. It asks a program,
     * because Java does not know when only standard output is redirected, and native code would print a warning.
     */
    public static OptionalInt errorTerminalWidth() throws InterruptedException {
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size <&2 2>/dev/null")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return stty.waitFor() == 0 ? OptionalInt.of(columns(size)) : OptionalInt.empty();
        } catch (IOException noSuchProgram) {
            return OptionalInt.empty();
        }
    }

    /** Reads the output of {@code stty size}: rows and columns, 0 if unknown. */
    static int columns(String size) {
        Matcher columns = SIZE.matcher(size);
        return columns.matches() ? Integer.parseInt(columns.group(1)) : USUAL_WIDTH;
    }
}
