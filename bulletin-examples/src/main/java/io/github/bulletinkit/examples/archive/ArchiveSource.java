package io.github.bulletinkit.examples.archive;

import java.nio.file.Path;

/**
 * A file of an archive that is to be converted.
 *
 * @param name its path below the archive as it is printed: with slashes, and without control characters
 * @param file the file
 * @param pdfName the path of its PDF below the output directory as it is printed
 * @param pdf its PDF, as an absolute path
 */
record ArchiveSource(String name, Path file, String pdfName, Path pdf) {}
