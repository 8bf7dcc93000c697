package io.github.bulletinkit.examples.archive;

import java.io.PrintStream;
import java.util.OptionalInt;

/** Shows on standard error how far a program is. Safe to share between threads. */
interface Progress extends AutoCloseable {

    /**
     * A bar on a terminal, a few lines elsewhere.
     *
     * @param err standard error
     * @param terminalWidth the columns of the terminal; empty where standard error is none
     * @param total how many steps there are
     */
    static Progress on(PrintStream err, OptionalInt terminalWidth, int total) {
        return terminalWidth.isPresent()
                ? new ProgressOnTerminal(err, terminalWidth.getAsInt(), total)
                : new ProgressInLines(err, total);
    }

    /** Another step is done. */
    void step();

    /** Prints something else, perhaps on the same terminal. */
    void interruptFor(Runnable printing);

    @Override
    void close();
}
