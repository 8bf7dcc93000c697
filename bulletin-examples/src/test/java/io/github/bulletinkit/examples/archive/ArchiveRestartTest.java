package io.github.bulletinkit.examples.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.examples.convert.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run converts only what is not done. */
class ArchiveRestartTest {
    private static final String DONE_BEFORE = "content of an earlier run";

    @TempDir
    private Path folder;

    private ArchiveFolder archive;

    @BeforeEach
    void convertTwoIssues() throws Exception {
        archive = ArchiveFolder.in(folder);
        archive.add("01.json", 1);
        archive.add("02.json", 2);
        assertThat(archive.convert().status()).isZero();
        markAsDone("01.pdf");
        markAsDone("02.pdf");
    }

    /** Changes the content of a PDF but not its time, to detect whether it is written again. */
    private void markAsDone(String name) throws IOException {
        FileTime time = Files.getLastModifiedTime(archive.pdf(name));
        Files.writeString(archive.pdf(name), DONE_BEFORE);
        Files.setLastModifiedTime(archive.pdf(name), time);
    }

    private boolean isConvertedAgain(String name) throws Exception {
        assertThat(archive.convert().status()).isZero();
        return !Files.readString(archive.pdf(name), ISO_8859_1).equals(DONE_BEFORE);
    }

    @Test
    void whatIsDoneIsSkipped() throws Exception {
        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isZero();
        assertThat(archive.pdf("01.pdf")).hasContent(DONE_BEFORE);
        assertThat(archive.pdf("02.pdf")).hasContent(DONE_BEFORE);
        assertThat(conversion.lines())
                .containsExactly(
                        "结果    文件  修补  警告",
                        "------  ----  ----  ----",
                        "已跳过     2     0     0",
                        "合计       2     0     0");
    }

    @Test
    void missingPdfIsWritten() throws Exception {
        Files.delete(archive.pdf("02.pdf"));

        assertThat(isConvertedAgain("02.pdf")).isTrue();
        assertThat(archive.pdf("01.pdf")).hasContent(DONE_BEFORE);
    }

    @Test
    void sourceThatIsEditedIsConvertedAgain() throws Exception {
        Path source = archive.add("02.json", 2);
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

        assertThat(isConvertedAgain("02.pdf")).isTrue();
    }

    @Test
    void sourceThatIsReplacedByAnOlderCopyIsConvertedAgain() throws Exception {
        Path source = archive.add("02.json", 2);
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        assertThat(isConvertedAgain("02.pdf")).isTrue();
    }

    @Test
    void pdfHasTheTimeOfItsSourceBeforeItWasRead() throws IOException {
        assertThat(Files.getLastModifiedTime(archive.pdf("01.pdf")))
                .isEqualTo(Files.getLastModifiedTime(archive.input().resolve("01.json")));
    }

    @Test
    void skippedIssuesStillTakePartInTheSeries() throws Exception {
        archive.add("04.json", 4);

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings()).isNotEmpty().allMatch(line -> line.startsWith("04.json: ERROR series."));
    }

    @Test
    void draftsOfAnAbortedRunDoNotLookDone() throws Exception {
        Files.delete(archive.pdf("02.pdf"));
        // As after the program was killed before the move.
        AtomicFiles aborted = AtomicFiles.in(archive.output());
        aborted.add("02.pdf", out -> out.write('%'));
        assertThat(archive.pdf("02.pdf")).doesNotExist();

        assertThat(isConvertedAgain("02.pdf")).isTrue();
        assertThat(archive.pdf("01.pdf")).hasContent(DONE_BEFORE);
    }

    @Test
    void failureWhileDraftingLeavesTheEarlierFileAndNothingElse() throws IOException {
        assertThatThrownBy(() -> {
                    try (AtomicFiles drafts = AtomicFiles.in(archive.output())) {
                        drafts.add("01.pdf", out -> {
                            out.write('%');
                            throw new OutOfMemoryError("for the test");
                        });
                    }
                })
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(archive.pdf("01.pdf")).hasContent(DONE_BEFORE);
        assertThat(archive.output().toFile().list()).containsExactlyInAnyOrder("01.pdf", "02.pdf");
    }
}
