package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that lie outside this module. */
public final class ProjectFiles {
    private ProjectFiles() {}

    public static Path root() {
        return Path.of(System.getProperty("bulletin.root", ".."));
    }

    public static String read(String path) throws IOException {
        return Files.readString(root().resolve(path), UTF_8);
    }

    /** A text with the structure and the faults of a published issue, in meaningless hanzi. */
    public static String metricTwin() throws IOException {
        return read("bulletin-core/src/test/resources/io/github/bulletinkit/text/metric-twin.txt");
    }
}
