package io.github.bulletinkit.examples.archive;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar in the last line of a terminal, below all other output; it is removed at the end. */
final class ProgressOnTerminal implements Progress {
    private static final int UPDATE_MILLIS = 250;

    private final LastLine line;
    private final ProgressBar bar;

    ProgressOnTerminal(PrintStream err, int width, int total) {
        line = new LastLine(err, width);
        bar = new ProgressBarBuilder()
                .setTaskName("转换")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .continuousUpdate()
                .clearDisplayOnFinish()
                .setConsumer(line)
                .build();
    }

    /** The progress bar library's consumers look for a terminal by native code, which prints warnings if there is none. */
    private static final class LastLine implements ProgressBarConsumer {
        private final PrintStream err;
        private final int width;
        private boolean gone;

        private LastLine(PrintStream err, int width) {
            this.err = err;
            this.width = width;
        }

        @Override
        public int getMaxRenderedLength() {
            return width - 1; // a full line would break
        }

        @Override
        public synchronized void accept(String rendered) {
            if (!gone) {
                err.print("\r" + rendered);
                err.flush();
            }
        }

        synchronized void interruptFor(Runnable printing) {
            clear();
            printing.run();
        }

        /** The thread of the bar may still update it when it is closed. */
        synchronized void goAway() {
            clear();
            gone = true;
        }

        @Override
        public void close() {}
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void interruptFor(Runnable printing) {
        line.interruptFor(printing);
    }

    @Override
    public void close() {
        bar.close();
        line.goAway();
    }
}
