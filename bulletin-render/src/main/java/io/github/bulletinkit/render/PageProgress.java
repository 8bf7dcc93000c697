package io.github.bulletinkit.render;

/**
 * Is told of each page that a renderer has written, for a progress bar. It is called on the thread that renders; what it throws
 * ends the rendering.
 */
@FunctionalInterface
public interface PageProgress {
    /** Does nothing. */
    PageProgress NONE = (page, pages) -> {};

    /**
     * A page is written.
     *
     * @param page its number in the file, from 1
     * @param pages the number of pages of the file
     */
    void pageWritten(int page, int pages);
}
