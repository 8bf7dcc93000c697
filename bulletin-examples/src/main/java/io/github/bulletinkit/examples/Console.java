package io.github.bulletinkit.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the programs print: their own lines in UTF-8, whatever the platform's charset is, and no chatter of libraries. */
final class Console {
    /** Held here, because the logging framework forgets the level of a logger that nobody holds. */
    private static final Logger HIBERNATE_VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Console() {}

    static PrintStream open() {
        HIBERNATE_VALIDATOR.setLevel(Level.WARNING);
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
