package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published issue; skipped if its file is not available. */
class SpecimenConversionTest {
    private static final Path FILE =
            Path.of(System.getProperty("bulletin.shared", "../../shared"), "specimen", "2022-01.txt");

    @TempDir
    private static Path folder;

    private static Conversion conversion;

    @BeforeAll
    static void convertSpecimen() {
        assumeTrue(
                Files.isRegularFile(FILE),
                "the specimen is no part of the project and not at hand: the system property bulletin.shared names the"
                        + " folder in which it lies as specimen/2022-01.txt");
        conversion = Conversion.of(FILE, folder);
    }

    @Test
    void specimenHasNoErrorsAndIsWritten() {
        assertThat(conversion.status()).isZero();
        assertThat(conversion.findings()).noneMatch(finding -> finding.startsWith("ERROR"));
        assertThat(Conversion.FILES)
                .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
    }

    @Test
    void everyPageIsAsPrinted() {
        assertThat(conversion.repairs("toc.page")).isEmpty();
    }

    @Test
    void repairsAreThoseOfTheKnownFaults() {
        assertThat(conversion.repairCounts())
                .isEqualTo(
                        Map.of("format", 1L, "bullet.dropped", 11L, "section.supplied", 1L, "paragraph.joined", 18L));
    }
}
