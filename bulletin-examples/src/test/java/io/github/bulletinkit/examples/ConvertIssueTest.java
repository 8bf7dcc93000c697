package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metric twin of a published issue, converted from its text, then from the resulting JSON and Markdown. */
class ConvertIssueTest {
    @TempDir
    private static Path twinFolder;

    private static String twin;
    private static Conversion converted;

    @TempDir
    private Path folder;

    @BeforeAll
    static void convertTwin() throws IOException {
        twin = ProjectFiles.metricTwin();
        converted = Conversion.of(Files.writeString(twinFolder.resolve("twin.txt"), twin), twinFolder.resolve("out"));
    }

    @Test
    void fourFilesAreWrittenAndNamed() throws IOException {
        assertThat(converted.status()).isZero();
        try (Stream<Path> files = Files.list(twinFolder.resolve("out"))) {
            assertThat(files).extracting(file -> file.getFileName().toString()).hasSameElementsAs(Conversion.FILES);
        }
        assertThat(converted.lines())
                .endsWith(Conversion.FILES.stream()
                        .map(name -> twinFolder.resolve("out").resolve(name).toString())
                        .toArray(String[]::new));
    }

    @Test
    void everyRepairIsALineWithIdLineAndMessage() {
        List<String> repairs = converted.lines().stream()
                .takeWhile(line -> line.startsWith("REPAIR"))
                .toList();

        assertThat(repairs).allMatch(line -> line.matches("REPAIR [a-z]+(\\.[a-z]+)? line:[1-9][0-9]* \\S.*"));
        assertThat(converted.repairCounts())
                .isEqualTo(
                        Map.of("format", 1L, "bullet.dropped", 11L, "section.supplied", 1L, "paragraph.joined", 18L));
        assertThat(repairs).contains("REPAIR section.supplied line:62 “啊阿埃 2022 挨哎唉哀皑癌蔼矮艾碍爱隘鞍” 前缺栏目标题 “科创聚焦”，按目录补上");
    }

    @Test
    void everyWarningIsALineAfterTheRepairs() {
        assertThat(converted.findings())
                .filteredOn(finding -> !finding.startsWith("REPAIR"))
                .containsExactly(
                        "WARNING text.spacing sections[1].articles[0].body[0]",
                        "WARNING text.foreign-word sections[4].articles[0].body[0]");
    }

    @Test
    void jsonThatWasWrittenGivesTheSameFilesAndWarningsAndNoRepairs() throws IOException {
        Conversion again = Conversion.of(twinFolder.resolve("out/issue.json"), folder);

        assertThat(again.status()).isZero();
        assertThat(again.findings()).isEqualTo(warnings());
        assertSameFilesAsTwin();
    }

    @Test
    void markdownThatWasWrittenGivesTheSameFilesAndWarningsAndNoRepairs() throws IOException {
        Conversion again = Conversion.of(twinFolder.resolve("out/issue.md"), folder);

        assertThat(again.status()).isZero();
        assertThat(again.findings()).isEqualTo(warnings());
        assertSameFilesAsTwin();
    }

    @Test
    void markdownInGb18030IsReadAndSaidToBe() throws IOException {
        String markdown = Files.readString(twinFolder.resolve("out/issue.md"), UTF_8);
        Path input = Files.write(folder.resolve("twin.md"), markdown.getBytes(Charset.forName("GB18030")));

        Conversion again = Conversion.of(input, folder);

        assertThat(again.status()).isZero();
        assertThat(again.findings()).first().isEqualTo("REPAIR encoding line:1");
        assertThat(again.findings())
                .filteredOn(finding -> finding.startsWith("REPAIR"))
                .hasSize(1);
        assertSameFilesAsTwin();
    }

    /** Pages of Markdown are those of the declared table of contents, as of JSON. */
    @Test
    void pageOfMarkdownThatDiffersFromOursIsAnError() throws IOException {
        String markdown = Files.readString(twinFolder.resolve("out/issue.md"), UTF_8);
        Path input =
                Files.writeString(folder.resolve("twin.md"), markdown.replaceFirst("\"page\": 18}", "\"page\": 17}"));

        Conversion again = Conversion.of(input, folder.resolve("out"));

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.findings()).anyMatch(finding -> finding.startsWith("ERROR toc.page.mismatch "));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void issueCanBeConvertedInItsOwnFolder() throws IOException {
        Path input = Files.copy(twinFolder.resolve("out/issue.json"), folder.resolve("issue.json"));

        assertThat(Conversion.of(input, folder).status()).isZero();

        assertSameFilesAsTwin();
    }

    @Test
    void textInGb18030IsReadAndSaidToBe() throws IOException {
        Path input = Files.write(folder.resolve("twin.txt"), twin.getBytes(Charset.forName("GB18030")));

        Conversion conversion = Conversion.of(input, folder);

        assertThat(conversion.status()).isZero();
        assertThat(conversion.lines().get(0)).startsWith("REPAIR encoding line:1 ");
        assertThat(conversion.findings().subList(1, conversion.findings().size()))
                .isEqualTo(converted.findings());
        assertSameFilesAsTwin();
    }

    @Test
    void byteOrderMarkOfTextIsSkipped() throws IOException {
        Path input = Files.writeString(folder.resolve("twin.txt"), "\ufeff" + twin, UTF_8);

        Conversion conversion = Conversion.of(input, folder);

        assertThat(conversion.findings()).isEqualTo(converted.findings());
        assertSameFilesAsTwin();
    }

    @Test
    void byteOrderMarkOfJsonIsSkipped() throws IOException {
        String json = Files.readString(twinFolder.resolve("out/issue.json"), UTF_8);
        Path input = Files.writeString(folder.resolve("twin.json"), "\ufeff" + json, UTF_8);

        assertThat(Conversion.of(input, folder).status()).isZero();
        assertSameFilesAsTwin();
    }

    @Test
    void endingsOfNamesAreReadInEitherCase() throws IOException {
        Conversion text = Conversion.of(Files.writeString(folder.resolve("TWIN.TXT"), twin), folder);
        Conversion json = Conversion.of(SmallIssueJson.withContents().writeTo(folder, "ISSUE.Json"), folder);

        assertThat(text.status()).isZero();
        assertThat(json.status()).isZero();
    }

    @Test
    void windowsLineEndsMakeNoDifference() throws IOException {
        Path input = Files.writeString(folder.resolve("twin.txt"), twin.replace("\n", "\r\n"));

        assertThat(Conversion.of(input, folder).findings()).isEqualTo(converted.findings());
        assertSameFilesAsTwin();
    }

    /** Other pages in a text that was typeset elsewhere are not an error. */
    @Test
    void printedPageThatDiffersFromOursIsRepaired() throws IOException {
        String elsewhere = twin.replace("隘鞍 3\n", "隘鞍 2\n").replace("厂敞畅唱倡超抄钞朝 18\n", "厂敞畅唱倡超抄钞朝 17\n");
        Path input = Files.writeString(folder.resolve("twin.txt"), elsewhere);

        Conversion conversion = Conversion.of(input, folder);

        assertThat(conversion.status()).isZero();
        assertThat(conversion.repairs("toc.page"))
                .containsExactly(
                        "REPAIR toc.page line:15 原印第 2 页，现为第 3 页：啊阿埃 2022 挨哎唉哀皑癌蔼矮艾碍爱隘鞍",
                        "REPAIR toc.page line:48 原印第 17 页，现为第 18 页：长偿肠厂敞畅唱倡超抄钞朝");
        assertSameFilesAsTwin();
    }

    @Test
    void outputDirectoryIsMadeWithItsParents() throws IOException {
        Path out = folder.resolve("2026/11/13");

        Conversion conversion = Conversion.of(SmallIssueJson.withContents().writeTo(folder), out);

        assertThat(conversion.status()).isZero();
        assertThat(out.resolve("issue.pdf")).isNotEmptyFile();
    }

    @Test
    void outputDirectoryMayBeALink() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), archive);

        Conversion conversion = Conversion.of(SmallIssueJson.withContents().writeTo(folder), link);

        assertThat(conversion.status()).isZero();
        assertThat(archive.resolve("issue.pdf")).isNotEmptyFile();
    }

    @Test
    void otherFilesOfTheOutputDirectoryAreKept() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "notes");

        assertThat(Conversion.of(SmallIssueJson.withContents().writeTo(folder), folder)
                        .status())
                .isZero();

        assertThat(other).hasContent("notes");
    }

    private static List<String> warnings() {
        return converted.findings().stream()
                .filter(finding -> finding.startsWith("WARNING"))
                .toList();
    }

    private void assertSameFilesAsTwin() {
        for (String name : Conversion.FILES) {
            assertThat(folder.resolve(name))
                    .hasSameBinaryContentAs(twinFolder.resolve("out").resolve(name));
        }
    }
}
