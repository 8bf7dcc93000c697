package io.github.bulletinkit.examples.archive;

import java.io.PrintStream;

/** Prints a line for each tenth of the steps, for a log. */
final class ProgressInLines implements Progress {
    private static final int LINES = 10;

    private final PrintStream err;
    private final int total;
    private int done;

    ProgressInLines(PrintStream err, int total) {
        this.err = err;
        this.total = total;
    }

    @Override
    public synchronized void step() {
        int before = tenths();
        done++;
        if (tenths() > before) {
            err.println("已处理 " + done + "/" + total);
        }
    }

    private int tenths() {
        return (int) ((long) done * LINES / total);
    }

    @Override
    public synchronized void interruptFor(Runnable printing) {
        printing.run();
    }

    @Override
    public void close() {}
}
