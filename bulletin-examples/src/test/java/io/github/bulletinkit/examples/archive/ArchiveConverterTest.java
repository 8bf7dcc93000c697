package io.github.bulletinkit.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.BulletinFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF on a file system that keeps times less exactly than that of its source: in a ZIP file, by the millisecond. */
class ArchiveConverterTest {
    private static final Instant MODIFIED = Instant.parse("2026-11-13T08:00:00.123456Z");

    private final ArchiveConverter converter = new ArchiveConverter(BulletinFormat.yangtzeDeltaWeekly());
    private FileSystem zip;
    private ArchiveSource source;

    @BeforeEach
    void makePdfOfTheTimeOfItsSource(@TempDir Path folder) throws IOException {
        URI file = URI.create("jar:" + folder.resolve("out.zip").toUri());
        zip = FileSystems.newFileSystem(file, Map.of("create", "true"));
        source = new ArchiveSource(
                "1.json", ArchiveFolder.issue(1).writeTo(folder, "1.json"), "1.pdf", zip.getPath("/1.pdf"));
        Files.setLastModifiedTime(source.file(), FileTime.from(MODIFIED));
        Files.createFile(source.pdf());
        Files.setLastModifiedTime(source.pdf(), FileTime.from(MODIFIED));
        assertThat(Files.getLastModifiedTime(source.pdf())).isLessThan(Files.getLastModifiedTime(source.file()));
    }

    @AfterEach
    void closeZip() throws IOException {
        zip.close();
    }

    @Test
    void pdfWithTheTimeOfItsSourceAsFarAsTheFileSystemKeepsItIsDone() {
        assertThat(converter.convert(source).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(zip.getPath("/")).isDirectoryNotContaining("glob:**.issue*");
    }

    @Test
    void pdfWithAnotherTimeIsNotDone() throws IOException {
        Files.setLastModifiedTime(source.file(), FileTime.from(MODIFIED.plusMillis(1)));

        assertThat(converter.convert(source).outcome()).isNotEqualTo(Outcome.SKIPPED);
    }
}
