package io.github.bulletinkit.render.internal.ofd;

/** Numbers the objects of a document. The pages have the first numbers, so that links can lead to pages that come later. */
final class ObjectIds {
    private int last;

    ObjectIds(int pages) {
        this.last = pages;
    }

    /** The number of a page, which is counted from 0. */
    static int ofPage(int page) {
        return page + 1;
    }

    int next() {
        return ++last;
    }

    int last() {
        return last;
    }
}
