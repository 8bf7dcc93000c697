package io.github.bulletinkit.examples.archive;

import java.io.PrintStream;
import java.util.OptionalInt;

/** Shows progress on standard error. Safe to share between threads. */
interface Progress extends AutoCloseable {

    /**
     * A bar on a terminal, a few lines elsewhere.
     *
     * @param terminalWidth the columns of the terminal; empty if standard error is not a terminal
     * @param total the number of steps
     */
    static Progress on(PrintStream err, OptionalInt terminalWidth, int total) {
        return terminalWidth.isPresent()
                ? new ProgressOnTerminal(err, terminalWidth.getAsInt(), total)
                : new ProgressInLines(err, total);
    }

    /** Advances by one step. */
    void step();

    /** Prints other output, which may go to the same terminal. */
    void interruptFor(Runnable printing);

    @Override
    void close();
}
