package io.github.bulletinkit.render.internal.layout.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts in {@code src/test/resources}. With {@code -Dbulletin.golden=write} they are written instead of compared.
 */
final class Golden {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "bulletinkit", "render", "internal", "layout", "page");

    private Golden() {}

    static void assertSame(String actual, String name) throws IOException {
        Path expected = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("bulletin.golden"))) {
            Files.writeString(expected, actual, UTF_8);
        }
        Path typeset = Path.of("target", name);
        Files.writeString(typeset, actual, UTF_8);
        assertThat(actual)
                .as(
                        "%s; compare the two with `diff bulletin-render/%s bulletin-render/%s`, and where the new one is"
                                + " right, take it over with -Dbulletin.golden=write",
                        name, expected, typeset)
                .isEqualTo(Files.readString(expected, UTF_8));
    }
}
