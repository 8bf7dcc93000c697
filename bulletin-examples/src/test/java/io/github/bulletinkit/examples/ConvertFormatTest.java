package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.json.FormatJson;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format of the series: given by name or file, or inferred. */
class ConvertFormatTest {
    private static final String SPECIAL_REPORT = """
            防汛值守专报
            第 12 期
            （总第 112 期）
            青屿市防汛值守中心            2026年06月18日
            关于河段水位快速上涨情况的专报
            6月17日20时至18日8时，上游普降大到暴雨，水位12小时上涨1.86米。
            一、雨情水情
            26个雨量站平均降雨78毫米。
            呈报：市委书记、市长。
            分送：市应急管理局。
            （共印6份）
            """;

    private static final Issue BRIEF = Issue.builder()
            .masthead(m -> m.title("会议简报")
                    .number(IssueNumber.of(0, 5, 0))
                    .issuer("会议秘书组")
                    .date(LocalDate.of(2026, 3, 16)))
            .article("代表审议会议报告", a -> a.source("第四小组").paragraph("代表们认为，报告实事求是。"))
            .build();

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path brief() throws IOException {
        Path file = folder.resolve("brief.json");
        try (OutputStream json = Files.newOutputStream(file)) {
            IssueJson.write(BRIEF, json);
        }
        return file;
    }

    @Test
    void formatOfATextIsInferredAndItsWordsArePrinted() throws IOException {
        Conversion conversion = Conversion.of(file("issue.txt", SPECIAL_REPORT), out());

        assertThat(conversion.status()).isZero();
        assertThat(conversion.repairs("format")).singleElement().asString().contains("呈报：#。", "分送：#。", "（总第#期）");
        assertThat(Files.readString(out().resolve("issue.html"))).contains("（总第 112 期）", "呈报：", "分送：");
    }

    @Test
    void givenFormatIsNotInferred() throws IOException {
        Path text = file("issue.txt", SPECIAL_REPORT);
        Conversion conversion = Conversion.run("--format", "special-report", text.toString(), out().toString());

        assertThat(conversion.status()).isZero();
        assertThat(conversion.repairs("format")).isEmpty();
    }

    @Test
    void issueMustHaveThePartsOfAGivenFormat() throws IOException {
        Conversion conversion = Conversion.run("--format", "weekly", brief().toString(), out().toString());

        assertThat(conversion.status()).isOne();
        assertThat(conversion.findings())
                .contains("ERROR number.positive masthead.number.year", "ERROR section.title sections[0].title");
        assertThat(out()).doesNotExist();
    }

    @Test
    void issueOfAnotherSeriesMayLackTheParts() throws IOException {
        assertThat(Conversion.of(brief(), out()).status()).isZero();
    }

    @Test
    void formatComesFromAFile() throws IOException {
        Path format = folder.resolve("ours.json");
        try (OutputStream json = Files.newOutputStream(format)) {
            BulletinFormat ours = FormatJson.ready("brief").toBuilder()
                    .word(PrintedWord.SOURCE, "（本稿由#提供）")
                    .build();
            FormatJson.write(ours, json);
        }
        Conversion conversion = Conversion.run("--format=" + format, brief().toString(), out().toString());

        assertThat(conversion.status()).isZero();
        assertThat(Files.readString(out().resolve("issue.html"))).contains("（本稿由第四小组提供）");
    }

    @Test
    void onlyTheKindsOfFilesThatAreListedAreWritten() throws IOException {
        Conversion conversion = Conversion.run("--formats", "json,pdf", brief().toString(), out().toString());

        assertThat(conversion.status()).isZero();
        try (Stream<Path> files = Files.list(out())) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("issue.json", "issue.pdf");
        }
    }

    @Test
    void namesOfTheFormatsAreListed() {
        Conversion conversion = Conversion.run("--list-formats");

        assertThat(conversion.status()).isZero();
        assertThat(conversion.lines()).hasSameSizeAs(FormatJson.readyNames()).contains("brief 简报");
    }

    @Test
    void wrongOptionIsRefusedWithTheReasonAndNothingIsWritten() throws IOException {
        assertRefused("there is no format monthly; the formats are weekly", "--format", "monthly");
        assertRefused(
                "there is no kind of file doc; the kinds are pdf, ofd, docx, html, md, json", "--formats", "pdf,doc");
        assertRefused("no such file", "--format", folder.resolve("absent.json").toString());
        Path broken = file("broken.json", "{\"name\": \"简报\", \"sections\": 6}");
        assertRefused("at sections: expected an object, found an integer", "--format", broken.toString());
    }

    private void assertRefused(String reason, String... option) throws IOException {
        Conversion conversion = Conversion.run(option[0], option[1], brief().toString(), out().toString());

        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines()).singleElement().asString().contains(reason);
        assertThat(out()).doesNotExist();
    }
}
