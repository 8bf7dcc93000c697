package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Issue;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an issue in one output format.
 *
 * <p>Renderers are immutable and safe to share between threads. They write what the issue holds, complete or not:
 * judging it is validation's work. The same issue gives the same bytes on every machine.
 */
public interface Renderer {

    /**
     * What this renderer writes.
     *
     * @return the format
     */
    OutputFormat format();

    /**
     * Writes an issue and flushes the stream. The stream is never closed.
     *
     * @param issue the issue
     * @param out takes the bytes
     * @throws IOException if the stream fails; it may then hold a part of the output
     * @throws MissingGlyphException if the renderer sets type and no font has some character; nothing is written then
     * @throws DamagedPictureException if the output holds pictures and some are damaged; nothing is written then
     * @throws TableTooWideException if the renderer sets type and a table is too wide for the page; nothing is written then
     */
    void render(Issue issue, OutputStream out) throws IOException;
}
