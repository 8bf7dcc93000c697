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

/** What the programs print: their own lines in UTF-8, whatever the platform's charset is, and no chatter of libraries. */
public final class Console {
    /** Held here, because the logging framework forgets the level of a logger that nobody holds. */
    private static final Logger HIBERNATE_VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final int USUAL_WIDTH = 80;
    private static final Pattern SIZE = Pattern.compile("\\d+ ([1-9]\\d{0,3})\\s*");

    private Console() {}

    public static PrintStream open() {
        HIBERNATE_VALIDATOR.setLevel(Level.WARNING);
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Standard error, likewise in UTF-8. */
    public static PrintStream openError() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /**
     * How wide a line may be on the terminal that shows standard error; empty where that is no terminal, or one of Windows.
     * Java itself cannot tell where only standard output is redirected, and native code that can would itself print a warning.
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

    /** The columns in what {@code stty size} prints, rows and columns, which are 0 where the terminal does not know. */
    static int columns(String size) {
        Matcher columns = SIZE.matcher(size);
        return columns.matches() ? Integer.parseInt(columns.group(1)) : USUAL_WIDTH;
    }
}
