package io.github.bulletinkit.examples.archive;

import java.nio.file.Path;

/**
 * A file of an archive to convert.
 *
 * @param name its path below the archive for printing: with slashes, without control characters
 * @param pdfName the path of its PDF below the output directory, for printing
 * @param pdf the absolute path of its PDF
 */
record ArchiveSource(String name, Path file, String pdfName, Path pdf) {}
