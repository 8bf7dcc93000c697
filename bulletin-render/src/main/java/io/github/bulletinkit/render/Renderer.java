package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Issue;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an issue in one output format.
 *
 * <p>Renderers are immutable and safe to share between threads. They also write incomplete issues: use validation to
 * check an issue. The same issue gives the same bytes on every machine.
 */
public interface Renderer {

    /** The format that this renderer writes. */
    OutputFormat format();

    /**
     * Writes an issue and flushes the stream, but never closes it.
     *
     * @throws IOException if the stream fails; it may then hold a part of the output
     * @throws MissingGlyphException if the renderer sets type and no font has some character; nothing is written
     * @throws DamagedPictureException if the output holds pictures and some are damaged; nothing is written
     * @throws TableTooWideException if the renderer sets type and a table is too wide for the page; nothing is written
     */
    void render(Issue issue, OutputStream out) throws IOException;
}
