package io.github.bulletinkit.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The code of the host applications, which the Maven Invoker compiles and runs. */
final class HostSources {
    private final List<String> sources;

    HostSources() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectFiles.root().resolve("bulletin-examples/src/it"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(HostSources::read)
                    .toList();
        }
    }

    /** Whether a host has this code, ignoring its indent. */
    boolean contain(String code) {
        return sources.stream().anyMatch(source -> source.contains(withoutIndent(code)));
    }

    private static String read(Path file) {
        try {
            return withoutIndent(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndent(String code) {
        return code.replaceAll("(?m)^ +", "");
    }
}
