package io.github.bulletinkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueJsonTest {

    @Test
    void richIssueIsWrittenAsInTheGoldenFile() throws IOException {
        assertThat(write(SampleIssues.rich())).isEqualTo(golden());
    }

    @Test
    void richIssueIsReadAsItWasWritten() throws IOException {
        assertThat(read(write(SampleIssues.rich()))).isEqualTo(SampleIssues.rich());
    }

    @Test
    void hostileIssuesAreReadAsTheyWereWritten() throws IOException {
        for (int seed = 0; seed < 1_000; seed++) {
            Issue issue = SampleIssues.random(seed);

            assertThat(read(write(issue))).as("seed %d", seed).isEqualTo(issue);
        }
    }

    @Test
    void issuesAreReadAndWrittenByManyThreadsAtOnce() {
        IntStream.range(0, 500).parallel().forEach(seed -> {
            Issue issue = SampleIssues.random(seed);
            try {
                assertThat(read(write(issue))).as("seed %d", seed).isEqualTo(issue);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void emptyIssueIsWrittenWithMastheadAndSections() throws IOException {
        assertThat(write(Issue.builder().build())).isEqualTo("{\n  \"masthead\": {},\n  \"sections\": []\n}\n");
    }

    @Test
    void absentMembersAreLeftOut() throws IOException {
        Issue issue = Issue.builder()
                .masthead(m -> m.number(IssueNumber.of(0, 0, 0)))
                .section("", s -> s.article("", a -> {}))
                .section("", s -> {})
                .tableOfContents(new TableOfContents(List.of(new TocEntry("", "", 0))))
                .build();

        assertThat(write(issue).replaceAll("\\s", ""))
                .isEqualTo("{\"masthead\":{\"number\":{}},\"sections\":[{\"articles\":[{}]},{}],"
                        + "\"tableOfContents\":{\"entries\":[{}]}}");
        assertThat(read(write(issue))).isEqualTo(issue);
    }

    @Test
    void declaredTableOfContentsWithoutEntriesIsKept() throws IOException {
        Issue issue =
                Issue.builder().tableOfContents(new TableOfContents(List.of())).build();

        assertThat(write(issue)).contains("\"tableOfContents\": {}");
        assertThat(read(write(issue))).isEqualTo(issue);
    }

    @Test
    void charactersBeyondAsciiAreWrittenAsTheyAre() throws IOException {
        assertThat(write(titled("每周“要讯”😀\u2028"))).contains("\"title\": \"每周“要讯”😀\u2028\"");
    }

    @Test
    void unpairedSurrogatesAreWrittenAsEscapes() throws IOException {
        assertThat(write(titled("a\ud83db\ude00c\ude00\ud83d")))
                .contains("\"title\": \"a\\ud83db\\ude00c\\ude00\\ud83d\"");
    }

    @Test
    void documentIsTheSameUnderAnySettingsOfThePlatform() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RichIssueToStandardOutput.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo(golden());
        assertThat(process.waitFor()).isZero();
    }

    /** Runs in a separate JVM, because Jackson reads some settings when it is loaded. */
    static final class RichIssueToStandardOutput {
        private RichIssueToStandardOutput() {}

        public static void main(String[] arguments) throws IOException {
            IssueJson.write(SampleIssues.rich(), System.out);
            System.out.flush();
        }
    }

    @Test
    void issueIsReadAndWrittenAlikeUnderATurkishLocale() throws IOException {
        String expected = write(SampleIssues.rich());
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(write(SampleIssues.rich())).isEqualTo(expected);
            assertThat(read(expected)).isEqualTo(SampleIssues.rich());
            assertThatThrownBy(() -> read("{\"masthead\": {\"title\": 'I'}}"))
                    .hasMessageContaining("broken JSON, unexpected");
            assertThatThrownBy(() -> read("{\"masthead\": {\"title\": \"\t\"}}"))
                    .hasMessageContaining("illegal unquoted");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void byteOrderMarkIsSkipped() throws IOException {
        assertThat(read("\ufeff{}")).isEqualTo(Issue.builder().build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"masthead\": null, \"sections\": null, \"tableOfContents\": null}", "{\"masthead\": {}}"
            })
    void absentMembersOfTheIssueAreReadAsEmpty(String json) throws IOException {
        assertThat(read(json)).isEqualTo(Issue.builder().build());
    }

    @Test
    void nullMembersOfTheMastheadAreReadAsAbsent() throws IOException {
        assertThat(read("{\"masthead\": {\"title\": null, \"number\": null, \"issuer\": null, \"date\": null}}")
                        .masthead())
                .isEqualTo(Masthead.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"year\": null, \"issue\": null, \"total\": null}"})
    void absentPartsOfTheNumberAreReadAsZero(String number) throws IOException {
        assertThat(read("{\"masthead\": {\"number\": " + number + "}}")
                        .masthead()
                        .number())
                .isEqualTo(IssueNumber.of(0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\": null, \"articles\": null}"})
    void absentMembersOfASectionAreReadAsEmpty(String section) throws IOException {
        assertThat(read("{\"sections\": [" + section + "]}").sections()).containsExactly(new Section("", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\": null, \"body\": null}"})
    void absentMembersOfAnArticleAreReadAsEmpty(String article) throws IOException {
        assertThat(read("{\"sections\": [{\"articles\": [" + article + "]}]}")
                        .sections()
                        .get(0)
                        .articles())
                .containsExactly(Article.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"section\": null, \"title\": null, \"page\": null}"})
    void absentMembersOfATocEntryAreReadAsEmpty(String entry) throws IOException {
        assertThat(read("{\"tableOfContents\": {\"entries\": [" + entry + "]}}").tableOfContents())
                .isEqualTo(new TableOfContents(List.of(new TocEntry("", "", 0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"entries\": null}"})
    void absentEntriesAreReadAsNone(String tableOfContents) throws IOException {
        assertThat(read("{\"tableOfContents\": " + tableOfContents + "}").tableOfContents())
                .isEqualTo(new TableOfContents(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"甲乙\"",
                "{\"type\": \"paragraph\", \"inlines\": [\"甲乙\"]}",
                "{\"type\": \"paragraph\", \"indent\": true, \"inlines\": [\"甲\", \"\", \"乙\"]}",
                "{\"inlines\": [\"甲乙\"], \"indent\": null, \"type\": \"paragraph\"}"
            })
    void plainParagraphIsReadInEitherForm(String block) throws IOException {
        assertThat(readBlock(block)).isEqualTo(Paragraph.of("甲乙"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "{\"type\": \"paragraph\"}",
                "{\"type\": \"paragraph\", \"inlines\": null}",
                "{\"type\": \"paragraph\", \"inlines\": [\"\", {\"strong\": \"\"}]}"
            })
    void paragraphWithoutTextIsReadAsEmpty(String block) throws IOException {
        assertThat(readBlock(block)).isEqualTo(Paragraph.of(""));
    }

    @Test
    void membersOfAParagraphAreReadInAnyOrder() throws IOException {
        assertThat(readBlock("{\"inlines\": [{\"strong\": \"甲\"}], \"type\": \"paragraph\", \"indent\": false}"))
                .isEqualTo(Paragraph.builder().strong("甲").indent(false).build());
    }

    @Test
    void stringLongerThanJacksonsOwnLimitIsRead() throws IOException {
        String text = "a".repeat(20_000_001);

        assertThat(readBlock('"' + text + '"')).isEqualTo(Paragraph.of(text));
    }

    @Test
    void dateBeyondFourDigitYearsIsKept() throws IOException {
        Issue issue =
                Issue.builder().masthead(m -> m.date(LocalDate.of(12022, 1, 7))).build();

        assertThat(read(write(issue))).isEqualTo(issue);
    }

    @Test
    void streamsAreLeftOpen() throws IOException {
        byte[] json = write(SampleIssues.rich()).getBytes(UTF_8);
        InputStream in = new FilterInputStream(new ByteArrayInputStream(json)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        OutputStream out = new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        IssueJson.write(IssueJson.read(in), out);

        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void faultOfTheOutputStreamIsPassedOn() {
        IOException fault = new IOException("disk full");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw fault;
            }
        };

        assertThatThrownBy(() -> IssueJson.write(SampleIssues.rich(), broken)).isSameAs(fault);
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void nullArgumentIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> IssueJson.read(null)).withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> IssueJson.write(null, OutputStream.nullOutputStream()))
                .withMessage("issue");
        assertThatNullPointerException()
                .isThrownBy(() -> IssueJson.write(SampleIssues.rich(), null))
                .withMessage("out");
    }

    private static String golden() throws IOException {
        try (InputStream golden = IssueJsonTest.class.getResourceAsStream("rich-issue.json")) {
            return new String(golden.readAllBytes(), UTF_8);
        }
    }

    private static Issue titled(String title) {
        return Issue.builder().masthead(m -> m.title(title)).build();
    }

    private static Block readBlock(String block) throws IOException {
        Issue issue = read("{\"sections\": [{\"articles\": [{\"body\": [" + block + "]}]}]}");
        return issue.sections().get(0).articles().get(0).body().get(0);
    }

    private static Issue read(String json) throws IOException {
        return IssueJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static String write(Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IssueJson.write(issue, out);
        return out.toString(UTF_8);
    }
}
