package io.github.bulletinkit.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.convert.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which sources clash, also if the file system could store both. */
class ArchiveClashesTest {

    private static ArchiveSource source(String name) {
        String pdf = name.substring(0, name.lastIndexOf('.')) + ".pdf";
        return new ArchiveSource(name, Path.of("in", name), pdf, Path.of("out", pdf));
    }

    private static List<IssueResult> failures(String... names) {
        return ArchiveClashes.among(
                        Stream.of(names).map(ArchiveClashesTest::source).toList())
                .failures();
    }

    private static List<String> clashing(String... names) {
        return failures(names).stream().map(IssueResult::name).toList();
    }

    @Test
    void namesThatDifferInCaseOrCompositionOnlyClash() {
        assertThat(clashing("A/NR.json", "a/Nr.md", "a/nr.txt", "b/nr.md", "e\u0301.md", "\u00E9.txt"))
                .containsExactly("A/NR.json", "a/Nr.md", "a/nr.txt", "e\u0301.md", "\u00E9.txt");
    }

    @Test
    void pdfOfTheNameOfAFolderOfSourcesClashes() {
        assertThat(clashing("1.md", "1.pdf/2.md", "3.md")).containsExactly("1.md");
        assertThat(failures("1.md", "1.pdf/2.md"))
                .flatExtracting(IssueResult::findings)
                .extracting(Finding::message)
                .containsExactly("应写成 1.pdf，而另有源文件在以此为名的文件夹里，请改名");
    }
}
