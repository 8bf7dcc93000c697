package io.github.bulletinkit.examples.archive;

import io.github.bulletinkit.examples.convert.Finding;

/**
 * A finding, and the file of an archive that it concerns.
 *
 * @param file the file's path below the archive as it is printed
 * @param finding the finding
 */
record FileFinding(String file, Finding finding) {

    /** The finding on one line, with the file in front. */
    @Override
    public String toString() {
        return file + ": " + finding;
    }
}
