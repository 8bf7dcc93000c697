package io.github.bulletinkit.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of an archive are sources. */
class ArchiveWalkTest {
    @TempDir
    private Path folder;

    private ArchiveFolder archive;

    @BeforeEach
    void createArchive() throws IOException {
        archive = ArchiveFolder.in(folder);
    }

    private void add(String... names) throws IOException {
        for (String name : names) {
            archive.add(name, "");
        }
    }

    private ArchiveWalk walk(Path output) throws IOException {
        return ArchiveWalk.of(archive.input(), output);
    }

    private List<String> sources(Path output) throws IOException {
        return walk(output).sources().stream().map(ArchiveSource::name).toList();
    }

    @Test
    void sourcesAreKnownByTheirEndingAndSortedByName() throws IOException {
        add("b/1.md", "a.md.bak", "b.txt", "a/2.Json", "a/10.TXT", "a/x.pdf", "txt", "第一期.md");

        assertThat(sources(archive.output())).containsExactly("a/10.TXT", "a/2.Json", "b.txt", "b/1.md", "第一期.md");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() throws IOException {
        add(".git/1.md", ".2.md", ".md", "a/.b/3.md", "a/4.md");

        assertThat(sources(archive.output())).containsExactly("a/4.md");
    }

    @Test
    void archiveItselfMayBeHidden() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve(".hidden"));
        Files.writeString(hidden.resolve("1.md"), "");

        assertThat(ArchiveWalk.of(hidden, archive.output()).sources()).hasSize(1);
    }

    @Test
    void outputDirectoryWithinTheArchiveIsNotWalked() throws IOException {
        add("1.md", "pdf/2.md", "pdf/a/3.md", "pdf2/4.md");

        assertThat(sources(archive.input().resolve("pdf"))).containsExactly("1.md", "pdf2/4.md");
        assertThat(sources(archive.input().resolve("pdf2/../pdf"))).containsExactly("1.md", "pdf2/4.md");
    }

    @Test
    void pdfsMayStandBesideTheirSources() throws IOException {
        add("1.md", "a/2.md");

        assertThat(walk(archive.input()).sources())
                .extracting(ArchiveSource::pdf)
                .containsExactly(
                        archive.input().resolve("1.pdf"), archive.input().resolve("a/2.pdf"));
    }

    @Test
    void linksAreFollowedButNoLoopOfThem() throws IOException {
        add("a/1.md", "a/2.md");
        Files.createSymbolicLink(archive.input().resolve("a/loop"), archive.input());
        Files.createSymbolicLink(archive.input().resolve("b"), archive.input().resolve("a"));

        ArchiveWalk walk = walk(archive.output());

        assertThat(walk.sources())
                .extracting(ArchiveSource::name)
                .containsExactly("a/1.md", "a/2.md", "b/1.md", "b/2.md");
        assertThat(walk.failures()).isEmpty();
    }
}
