package io.github.bulletinkit.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bulletinkit.examples.Conversion;
import io.github.bulletinkit.examples.ExampleIssues;
import io.github.bulletinkit.examples.ProjectFiles;
import io.github.bulletinkit.examples.SmallIssueJson;
import io.github.bulletinkit.json.IssueJson;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is converted file by file, also if some files have faults. */
class ConvertArchiveTest {
    @TempDir
    private Path folder;

    private ArchiveFolder archive;

    @BeforeEach
    void createArchive() throws IOException {
        archive = ArchiveFolder.in(folder);
    }

    @Test
    void everyFormatAtEveryDepthBecomesAPdfOfTheSamePath() throws Exception {
        archive.add("01.json", 1);
        archive.add("2026/02.JSON", 2);
        Path out = folder.resolve("issue");
        Conversion.of(archive.add("2026/a/03.json", 3), out);
        Files.move(out.resolve("issue.md"), archive.input().resolve("2026/a/03.md"));
        Files.delete(archive.input().resolve("2026/a/03.json"));
        archive.add("twin.TXT", ProjectFiles.metricTwin());
        archive.add("2026/notes.docx", "no source");

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isZero();
        assertThat(archive.written()).containsExactly("01.pdf", "2026/02.pdf", "2026/a/03.pdf", "twin.pdf");
        assertThat(archive.pdf("2026/a/03.pdf")).hasSameBinaryContentAs(out.resolve("issue.pdf"));
        assertThat(conversion.summary())
                .containsExactly(
                        "结果    文件  修补  警告",
                        "------  ----  ----  ----",
                        "已转换     4    31     2",
                        "合计       4    31     2");
        assertThat(conversion.errorLines()).containsExactly("已处理 1/4", "已处理 2/4", "已处理 3/4", "已处理 4/4");
    }

    @Test
    void everyFindingIsALineWithItsFileInFront() throws Exception {
        Path twin = archive.add("a/twin.txt", ProjectFiles.metricTwin());
        Conversion alone = Conversion.of(twin, folder.resolve("alone"));

        ArchiveConversion conversion = archive.convert();

        List<String> expected = alone.lines().stream()
                .takeWhile(line -> line.startsWith("REPAIR") || line.startsWith("WARNING"))
                .map(line -> "a/twin.txt: " + line)
                .toList();
        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(conversion.lines()).startsWith(expected.toArray(String[]::new));
        assertThat(conversion
                        .lines()
                        .subList(expected.size(), conversion.lines().size()))
                .startsWith("", "结果    文件  修补  警告");
    }

    @Test
    void badIssuesDoNotStopTheOthers() throws Exception {
        archive.add("01.json", 1);
        archive.add("02-error.json", ArchiveFolder.issue(2).remove("/masthead/issuer"));
        archive.add("03-glyph.json", ArchiveFolder.issue(3).set("/sections/0/articles/0/title", "题\uE000"));
        archive.add("04-prose.txt", "今天下午开会。\n");
        archive.add("05-broken.json", "{");
        archive.add("06-quote.md", "---\n刊物: 每周要讯\n---\n\n> 一\n");
        archive.add("07.json", 4);
        Files.write(archive.input().resolve("08-utf16.txt"), "要讯".getBytes(Charset.forName("UTF-16")));
        Files.createSymbolicLink(archive.input().resolve("09-dangling.json"), Path.of("missing.json"));

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(archive.written()).containsExactly("01.pdf", "07.pdf");
        assertThat(conversion.findings())
                .containsExactly(
                        "02-error.json: ERROR masthead.issuer masthead.issuer",
                        "03-glyph.json: ERROR glyph.missing sections[0].articles[0].title",
                        "04-prose.txt: ERROR file.unreadable -",
                        "05-broken.json: ERROR file.unreadable -",
                        "06-quote.md: ERROR file.unreadable -",
                        "06-quote.md: ERROR file.unreadable -",
                        "08-utf16.txt: ERROR file.unreadable -",
                        "09-dangling.json: ERROR file.unreadable -");
        assertThat(conversion.lines()).contains("09-dangling.json: ERROR file.unreadable - 文件不存在");
        assertThat(conversion.summary())
                .containsExactly(
                        "结果      文件  修补  警告",
                        "--------  ----  ----  ----",
                        "已转换       2     0     0",
                        "有错误       2     0     0",
                        "无法读取     5     0     0",
                        "合计         9     0     0",
                        "",
                        "未转换的文件      原因      错误",
                        "----------------  --------  ----",
                        "02-error.json     有错误       1",
                        "03-glyph.json     有错误       1",
                        "04-prose.txt      无法读取     1",
                        "05-broken.json    无法读取     1",
                        "06-quote.md       无法读取     2",
                        "08-utf16.txt      无法读取     1",
                        "09-dangling.json  无法读取     1");
    }

    @Test
    void damagedPictureIsAnError() throws Exception {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        IssueJson.write(ExampleIssues.sample(), sample);
        String json = sample.toString(UTF_8);
        String base64 = json.replaceAll("(?s).*\"(iVBOR[^\"]+)\".*", "$1");
        String cutOff = base64.substring(0, base64.length() / 2 / 4 * 4);
        archive.add("45.json", json.replace(base64, cutOff));

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings())
                .containsExactly("45.json: ERROR picture.damaged sections[1].articles[0].body[4]");
        assertThat(archive.written()).isEmpty();
    }

    @Test
    void pdfThatCannotBeWrittenDoesNotStopTheOthers() throws Exception {
        archive.add("01.json", 1);
        archive.add("02.json", 2);
        Files.createDirectories(archive.pdf("01.pdf"));

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings()).containsExactly("01.json: ERROR file.unwritable -");
        assertThat(conversion.lines().get(0)).endsWith(archive.pdf("01.pdf") + "：已有同名文件夹，请移走");
        assertThat(archive.written()).containsExactly("02.pdf");
    }

    @Test
    void fileInThePlaceOfAFolderOfPdfsDoesNotStopTheOthers() throws Exception {
        archive.add("01.json", 1);
        archive.add("2026/02.json", 2);
        Files.createDirectories(archive.output());
        Path file = Files.writeString(archive.pdf("2026"), "a file");

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.lines()).startsWith("2026/02.json: ERROR file.unwritable - " + file + "：应是文件夹，却是文件");
        assertThat(archive.written()).containsExactly("01.pdf", "2026");
    }

    @Test
    void sourcesOfTheSamePdfAreRefusedAndNameEachOther() throws Exception {
        archive.add("2026/45.json", 1);
        archive.add("2026/45.txt", ProjectFiles.metricTwin());
        archive.add("2026/46.json", 2);
        archive.add("2027/45.json", 3);

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.lines())
                .startsWith(
                        "2026/45.json: ERROR file.clashing - 与 2026/45.txt 都应写成 2026/45.pdf，请改名或移走其余",
                        "2026/45.txt: ERROR file.clashing - 与 2026/45.json 都应写成 2026/45.pdf，请改名或移走其余");
        assertThat(archive.written()).containsExactly("2026/46.pdf", "2027/45.pdf");
    }

    @Test
    void severalSeriesAreJudgedEachByItselfAndFindingsNameTheFile() throws Exception {
        archive.add("a/1.json", 1);
        archive.add("a/2.json", ArchiveFolder.issue(2).set("/masthead/number/total", 7));
        archive.add("a/3.json", 3);
        archive.add("b/1.json", ArchiveFolder.issue(1).set("/masthead/title", "沐港要讯"));
        archive.add(
                "b/2.json",
                ArchiveFolder.issue(2).set("/masthead/title", "沐港要讯").remove("/masthead/issuer"));
        archive.add("b/3.json", ArchiveFolder.issue(3).set("/masthead/title", "沐港  要讯"));

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings())
                .containsExactly(
                        "b/2.json: ERROR masthead.issuer masthead.issuer",
                        "a/2.json: ERROR series.total masthead.number.total");
        assertThat(conversion.summary()).contains("各期衔接：错误 1，警告 0");
        assertThat(archive.written()).contains("a/2.pdf").hasSize(5);
    }

    @Test
    void filesThatWereNotReadAreToldOfWithTheErrorsThatTheyMayHaveCaused() throws Exception {
        archive.add("1.json", 1);
        archive.add("2.json", "{");
        archive.add("3.json", 3);
        archive.add("4.json", ArchiveFolder.issue(4).remove("/masthead/issuer"));
        archive.add("5.json", 5);
        archive.add("5.md", "");

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings())
                .contains("3.json: ERROR series.number masthead.number.issue")
                .noneMatch(finding -> finding.startsWith("4.json: ERROR series."));
        assertThat(conversion.summary()).contains("各期衔接：错误 1，警告 0（有 3 个文件未读入，衔接问题可能由此而来）");
    }

    @Test
    void controlCharactersOfFileNamesAreNotPrinted() throws Exception {
        assumeThat(File.separatorChar).as("Windows knows no such names").isEqualTo('/');
        archive.add("\u001B[2J/a\n.md", "");
        archive.add("\u001B[2J/a\n.txt", "");
        archive.add("b\u009B.md", "");
        Files.createDirectories(archive.pdf("c\u001B.pdf"));
        archive.add("c\u001B.json", 1);

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.lines()).noneMatch(line -> line.matches(".*\\p{Cc}.*"));
        assertThat(conversion.findings())
                .startsWith("?[2J/a?.md: ERROR file.clashing -", "?[2J/a?.txt: ERROR file.clashing -");
        assertThat(conversion.lines())
                .startsWith("?[2J/a?.md: ERROR file.clashing - 与 ?[2J/a?.txt 都应写成 ?[2J/a?.pdf，请改名或移走其余");
        assertThat(conversion.summary()).anyMatch(line -> line.startsWith("b?.md "));
    }

    @Test
    void seriesWithErrorsIsAFailureThoughEveryIssueIsConverted() throws Exception {
        archive.add("1.json", 1);
        archive.add("3.json", 3);

        ArchiveConversion conversion = archive.convert();

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(archive.written()).containsExactly("1.pdf", "3.pdf");
        assertThat(conversion.findings()).isNotEmpty().allMatch(finding -> finding.startsWith("3.json: ERROR series."));
    }

    @Test
    void anythingPrintedAndWrittenIsTheSameOnOneThreadAndOnMany() throws Exception {
        for (int i = 0; i < 200; i++) {
            String name = i % 10 + "/" + i + ".json";
            SmallIssueJson issue = ArchiveFolder.issue(1 + i / 4).set("/masthead/title", "要讯" + i % 4);
            if (i % 20 == 0) {
                archive.add(name, issue.remove("/masthead/issuer"));
            } else if (i % 33 == 0) {
                archive.add(name, "{");
            } else {
                archive.add(name, issue);
            }
        }
        Path outOfMany = folder.resolve("many");

        ArchiveConversion one = ArchiveConversion.run(
                1, archive.input().toString(), archive.output().toString());
        ArchiveConversion many = ArchiveConversion.run(8, archive.input().toString(), outOfMany.toString());

        assertThat(many).isEqualTo(one);
        assertThat(one.status()).isEqualTo(1);
        List<String> written = archive.written();
        assertThat(new ArchiveFolder(archive.input(), outOfMany).written()).isEqualTo(written);
        assertThat(written).hasSize((int)
                IntStream.range(0, 200).filter(i -> i % 20 != 0 && i % 33 != 0).count());
        for (String pdf : written) {
            assertThat(outOfMany.resolve(pdf)).hasSameBinaryContentAs(archive.pdf(pdf));
        }
    }
}
