package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bulletins of ten other offices; skipped if their files are not available. */
class SeriesConversionTest {
    private static final Path FOLDER = Path.of(System.getProperty("bulletin.shared", "../../shared"), "series");

    @TempDir
    private Path folder;

    /** The JSON of a conversion without page numbers: JSON and Markdown do not say how the contents are printed. */
    private static String withoutPages(Path folder) throws IOException {
        return Files.readString(folder.resolve("issue.json")).replaceAll("\"page\": \\d+", "");
    }

    @Test
    void bulletinsOfOtherOfficesAreConvertedAndTheirJsonAndMarkdownAgain() throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "the texts are no part of the project and not at hand: the system property bulletin.shared names the folder"
                        + " in which they are as series/*.txt");
        List<Path> texts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            Path first = folder.resolve(text.getFileName()).resolve("first");
            Conversion conversion = Conversion.of(text, first);
            assertThat(conversion.status()).isZero();
            assertThat(conversion.repairs("format")).hasSize(1);
            for (String again : List.of("issue.json", "issue.md")) {
                Path second = folder.resolve(text.getFileName()).resolve(again);
                assertThat(Conversion.of(first.resolve(again), second).status()).isZero();
                assertThat(withoutPages(second)).isEqualTo(withoutPages(first));
            }
        });
    }
}
