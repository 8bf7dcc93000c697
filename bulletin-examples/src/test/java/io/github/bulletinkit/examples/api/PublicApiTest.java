package io.github.bulletinkit.examples.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public API equals its listings in {@code src/test/resources}. {@code -Dbulletin.golden=write} writes them instead, so
 * that the diff shows the change.
 */
class PublicApiTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "bulletinkit", "examples", "api");

    static Stream<LibraryModule> modules() {
        return LibraryModule.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void publicApiIsAsAgreed(LibraryModule module) throws IOException {
        Path listing = FOLDER.resolve(module.artifact() + ".txt");
        List<String> actual = ApiListing.of(module);
        if ("write".equals(System.getProperty("bulletin.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(listing, String.join("\n", actual) + "\n", UTF_8);
        }
        List<String> agreed = Files.readAllLines(listing, UTF_8);
        assertThat(actual)
                .withFailMessage(() -> "The public API of " + module + " has changed:\n\n"
                        + changes(agreed, actual)
                        + "\nWhere that is meant, tell it in CHANGELOG.md and write the listing anew:\n"
                        + "  mvn test -pl bulletin-examples -am -Dtest=PublicApiTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dbulletin.golden=write\n")
                .isEqualTo(agreed);
    }

    private static String changes(List<String> agreed, List<String> actual) {
        Stream<String> removed =
                agreed.stream().filter(line -> !actual.contains(line)).map(line -> "- " + line + "\n");
        Stream<String> added =
                actual.stream().filter(line -> !agreed.contains(line)).map(line -> "+ " + line + "\n");
        return Stream.concat(removed, added).collect(Collectors.joining());
    }
}
