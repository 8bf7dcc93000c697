package io.github.bulletinkit.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the programs print: their own lines in UTF-8, whatever the platform's charset is, and no chatter of libraries. */
final class Console {
    /** Held here, because the logging framework forgets the level of a logger that nobody holds. */
    private static final Logger HIBERNATE_VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final int USUAL_WIDTH = 80;

    private Console() {}

    static PrintStream open() {
        HIBERNATE_VALIDATOR.setLevel(Level.WARNING);
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Standard error, likewise in UTF-8. */
    static PrintStream openError() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /**
     * How wide a line may be on the terminal that shows standard error; empty where that is no terminal, or one of Windows.
     * Java itself cannot tell where only standard output is redirected, and native code that can would itself print a warning.
     */
    static OptionalInt errorTerminalWidth() throws InterruptedException {
        try {
            int status =
                    new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor();
            return status == 0 ? OptionalInt.of(USUAL_WIDTH) : OptionalInt.empty();
        } catch (IOException noSuchProgram) {
            return OptionalInt.empty();
        }
    }
}
