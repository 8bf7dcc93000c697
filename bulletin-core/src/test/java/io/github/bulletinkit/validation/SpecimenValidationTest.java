package io.github.bulletinkit.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published issue; skipped if its file is not available. */
class SpecimenValidationTest {
    private static final Path FOLDER = Path.of(System.getProperty("bulletin.shared", "../../shared"), "specimen");
    private static final String SPECIMEN = "2022-01.txt";
    private static final String TWIN = "2022-01.metric-twin.txt";

    @ParameterizedTest
    @ValueSource(strings = {SPECIMEN, TWIN})
    void publishedIssueHasNoErrors(String name) throws IOException {
        assertThat(validate(name).errors()).isEmpty();
    }

    @Test
    void editorWouldMakeTheseRemarksOnThePublishedIssue() throws IOException {
        assertThat(validate(SPECIMEN).warnings())
                .extracting(warning -> warning.rule().id(), Violation::path)
                .containsExactly(
                        tuple("text.spacing", "sections[1].articles[0].body[0]"),
                        tuple("punctuation.range", "sections[1].articles[2].body[1]"),
                        tuple("punctuation.range", "sections[3].articles[1].body[1]"),
                        tuple("text.foreign-word", "sections[4].articles[0].body[0]"),
                        tuple("punctuation.range", "sections[5].articles[2].body[0]"));
    }

    /** The twin's hanzi are filler, so that no measure word follows its ranges. */
    @Test
    void editorWouldMakeTheseRemarksOnTheTwin() throws IOException {
        assertThat(validate(TWIN).warnings())
                .extracting(warning -> warning.rule().id(), Violation::path)
                .containsExactly(
                        tuple("text.spacing", "sections[1].articles[0].body[0]"),
                        tuple("text.foreign-word", "sections[4].articles[0].body[0]"));
    }

    private static ValidationReport validate(String name) throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                () -> "the specimen is not at hand: set the system property bulletin.shared to the folder above "
                        + FOLDER.getFileName());
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name), UTF_8)) {
            return IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly())
                    .validate(PublishedTextReader.read(reader).issue());
        }
    }
}
