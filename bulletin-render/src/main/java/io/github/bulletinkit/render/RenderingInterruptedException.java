package io.github.bulletinkit.render;

/**
 * Thrown by a renderer whose thread was interrupted. The thread is still interrupted then. What was written to the stream is
 * not a whole file: throw it away.
 */
public final class RenderingInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenderingInterruptedException() {
        super("rendering stopped because its thread was interrupted; throw away what was written");
    }
}
