package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.render.html.HtmlRenderer;
import io.github.bulletinkit.render.html.HtmlRendererProvider;
import io.github.bulletinkit.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderersTest {
    private static final String SERVICE = "META-INF/services/" + RendererProvider.class.getName();

    @Test
    void rendererIsFoundByTheNameOfItsFormat() {
        assertThat(Renderers.forFormat("html")).isInstanceOf(HtmlRenderer.class);
        assertThat(Renderers.forFormat("markdown")).isInstanceOf(MarkdownRenderer.class);
    }

    @Test
    void nameMayBeInUpperCase() {
        assertThat(Renderers.forFormat("Html")).isInstanceOf(HtmlRenderer.class);
    }

    @Test
    void upperCaseIsReadAlikeWhereTurkishIsSpoken(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = withProviders(folder, Failing.class)) {
            assertThatThrownBy(() -> Rendering.inLocale("tr", () -> Renderers.forFormat("FAILING", loader)))
                    .hasMessage("made");
        }
    }

    @Test
    void unknownFormatIsRefusedWithAListOfTheKnownOnes() {
        assertThatThrownBy(() -> Renderers.forFormat("xlsx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no renderer for the format \"xlsx\"; known formats: docx, html, markdown, ofd, pdf");
    }

    @Test
    void formatsAreOrderedByName() {
        assertThat(Renderers.formats())
                .extracting(OutputFormat::name)
                .containsExactly("docx", "html", "markdown", "ofd", "pdf");
    }

    @Test
    void contextClassLoaderDoesNotMatter() {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(Renderers.forFormat("html")).isInstanceOf(HtmlRenderer.class);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void renderersOfOtherFormatsAreNotMade(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = withProviders(folder, Failing.class)) {
            assertThat(Renderers.forFormat("html", loader)).isInstanceOf(HtmlRenderer.class);
            assertThatThrownBy(() -> Renderers.forFormat("failing", loader)).hasMessage("made");
        }
    }

    @Test
    void twoProvidersOfOneFormatAreAnErrorThatNamesBoth(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = withProviders(folder, SecondHtml.class)) {
            assertThatThrownBy(() -> Renderers.forFormat("html", loader))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll(
                            "\"html\"", HtmlRendererProvider.class.getName(), SecondHtml.class.getName());
        }
    }

    @Test
    void serviceFileAndModuleNameTheSameProviders() throws IOException {
        assertThat(namedInServiceFile()).containsExactlyInAnyOrderElementsOf(namedInModule());
    }

    private static List<String> namedInServiceFile() throws IOException {
        Path file = ownClasses().resolve(SERVICE);
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private static List<String> namedInModule() throws IOException {
        try (InputStream in = Files.newInputStream(ownClasses().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).provides().stream()
                    .filter(provides -> provides.service().equals(RendererProvider.class.getName()))
                    .flatMap(provides -> provides.providers().stream())
                    .toList();
        }
    }

    private static Path ownClasses() {
        return Path.of(URI.create(Renderers.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    private static URLClassLoader withProviders(Path folder, Class<? extends RendererProvider> provider)
            throws IOException {
        Path file = folder.resolve(SERVICE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, provider.getName());
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, RenderersTest.class.getClassLoader());
    }

    /** Fails when its renderer is created, as if fonts were missing. */
    public static final class Failing implements RendererProvider {
        @Override
        public OutputFormat format() {
            return new OutputFormat("failing", "text/plain", "txt");
        }

        @Override
        public Renderer create() {
            throw new UnsupportedOperationException("made");
        }
    }

    /** Claims a format that is taken. */
    public static final class SecondHtml implements RendererProvider {
        @Override
        public OutputFormat format() {
            return new OutputFormat("html", "text/html", "html");
        }

        @Override
        public Renderer create() {
            return HtmlRenderer.create();
        }
    }
}
