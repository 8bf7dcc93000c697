package io.github.bulletinkit.examples.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundle in {@code -Dbulletin.bundle=FOLDER}, signed with the key in {@code -Dbulletin.bundle.key=FILE}, can be
 * published. {@code .ci/check-release} makes both.
 */
@Tag("release")
class CentralBundleTest {
    private static final List<String> WELCOME_LICENCES = List.of(
            "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MPL-2.0", "Mozilla Public License Version 2.0");

    private final Path bundle = given("bulletin.bundle");

    @Test
    void meetsWhatCentralAsks() throws IOException {
        assertThat(CentralRequirements.unmetBy(bundle, Keys.read(given("bulletin.bundle.key"))))
                .isEmpty();
    }

    @Test
    void holdsTheTwoLibrariesAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.walk(bundle)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".pom")))
                    .satisfiesExactlyInAnyOrder(
                            pom -> assertThat(pom).startsWith("bulletin-core-"),
                            pom -> assertThat(pom).startsWith("bulletin-render-"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bulletin-core", "bulletin-render"})
    void jarHasModuleAndLicenceAndNoTests(String artifact) throws IOException {
        List<String> entries = entries(file(artifact, ".jar"));

        assertThat(entries)
                .contains("module-info.class", "META-INF/LICENSE")
                .noneMatch(name -> name.endsWith("Test.class"));
    }

    @Test
    void jarSaysUnderWhichLicenceEachFontIs() throws IOException {
        try (JarFile jar = new JarFile(file("bulletin-render", ".jar").toFile())) {
            String notice = new String(
                    jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(), UTF_8);
            List<String> faces = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".ttf"))
                    .toList();

            assertThat(faces).hasSize(5).allSatisfy(face -> {
                String licence = face.replaceFirst("(\\w+-\\w+)\\.ttf$", "OFL-$1.txt");
                assertThat(jar.getEntry(licence)).as(licence).isNotNull();
                assertThat(notice).contains(licence);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bulletin-core", "bulletin-render"})
    void sourcesOfEveryClassAreThere(String artifact) throws IOException {
        List<String> sources = entries(file(artifact, "-sources.jar"));

        assertThat(entries(file(artifact, ".jar")))
                .filteredOn(name -> name.endsWith(".class") && !name.contains("$"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sources).contains(name.replaceFirst("\\.class$", ".java")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bulletin-core", "bulletin-render"})
    void javadocTellsThePublicPackagesAndNoInternalOnes(String artifact) throws IOException {
        assertThat(entries(file(artifact, "-javadoc.jar")))
                .contains("index.html")
                .anyMatch(name -> name.endsWith("/package-summary.html"))
                .noneMatch(name -> name.contains("/internal/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bulletin-core", "bulletin-render"})
    void everyComponentInTheBillOfMaterialsIsUnderAWelcomeLicence(String artifact) throws IOException {
        JsonNode bill =
                new ObjectMapper().readTree(file(artifact, "-cyclonedx.json").toFile());

        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.path("components"))
                .isNotEmpty()
                .allSatisfy(component -> assertThat(licences(component))
                        .as(component.path("name").asText())
                        .containsAnyElementsOf(WELCOME_LICENCES));
    }

    private static List<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(choice -> choice.path("license"))
                .map(licence -> licence.path("id").asText(licence.path("name").asText()))
                .toList();
    }

    private Path file(String artifact, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(bundle)) {
            return files.filter(
                            file -> file.getFileName().toString().matches(artifact + "-[0-9.]+\\Q" + ending + "\\E"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + artifact + ending + " in " + bundle));
        }
    }

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            return open.stream().map(JarEntry::getName).toList();
        }
    }

    private static Path given(String property) {
        return Path.of(requireNonNull(System.getProperty(property), "-D" + property + " is missing"));
    }
}
