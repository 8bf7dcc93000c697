package io.github.bulletinkit.render.internal.progress;

import io.github.bulletinkit.render.RenderingInterruptedException;

/** Whether the current thread was interrupted. Long work asks at every block or page. */
public final class Interruption {
    private Interruption() {}

    /** Throws if the current thread was interrupted; it stays so. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new RenderingInterruptedException();
        }
    }
}
