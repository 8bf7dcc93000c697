package io.github.bulletinkit.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected pages in {@code src/test/resources}, without their style sheet and pictures. With {@code -Dbulletin.golden=write}
 * they are written instead of compared.
 */
final class GoldenHtml {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "bulletinkit", "render", "html");

    private GoldenHtml() {}

    static void assertSame(String html, String name) throws IOException {
        Stylesheet stylesheet = Stylesheet.ofPage("");
        String actual = html.replace(stylesheet.css(), "/* bulletin.css */")
                .replace(stylesheet.sha256(), "…")
                .replaceAll("base64,[^\"]+", "base64,…");
        if ("write".equals(System.getProperty("bulletin.golden"))) {
            Files.writeString(FOLDER.resolve(name), actual, UTF_8);
        } else {
            assertThat(actual).isEqualTo(Rendering.resource(GoldenHtml.class, name));
        }
    }
}
