package io.github.bulletinkit.examples.archive;

import io.github.bulletinkit.examples.convert.Finding;

/**
 * A finding with the file of an archive.
 *
 * @param file its path below the archive, for printing
 */
record FileFinding(String file, Finding finding) {

    /** The finding on one line, after the file. */
    @Override
    public String toString() {
        return file + ": " + finding;
    }
}
