package io.github.bulletinkit.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An issue that was published, which lies beside the project where it is at hand. */
class SpecimenValidationTest {
    private static final Path FOLDER = Path.of(System.getProperty("bulletin.shared", "../../shared"), "specimen");

    @ParameterizedTest
    @ValueSource(strings = {"2022-01.txt", "2022-01.metric-twin.txt"})
    void publishedIssueHasNoErrors(String name) throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                () -> "the specimen is not at hand: set the system property bulletin.shared to the folder above "
                        + FOLDER.getFileName());
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name), UTF_8)) {
            ValidationReport report = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly())
                    .validate(PublishedTextReader.read(reader).issue());
            assertThat(report.errors()).isEmpty();
        }
    }
}
